// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Which key does what. */
final class MoveKeys {

    private MoveKeys() {
    }

    /**
     * The move a key stands for.
     *
     * @param arrows whether arrow keys are free: a list or a slider that has the focus needs them itself
     */
    static Optional<Move> of(Event event, boolean arrows) {
        if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0)
            return Optional.empty();
        var move = ofCharacter(event.character);
        return move != null ? Optional.of(move) : arrows ? ofArrow(event) : Optional.empty();
    }

    private static Move ofCharacter(char character) {
        return switch (Character.toLowerCase(character)) {
            case ' ' -> Move.PLAY_OR_PAUSE;
            case 'r' -> Move.REPLAY;
            case ',' -> Move.FRAME_BACK;
            case '.' -> Move.FRAME_ON;
            case '-' -> Move.SLOWER;
            case '+' -> Move.FASTER;
            case '0' -> Move.NORMAL_SPEED;
            case 'm' -> Move.MUTE;
            default -> null;
        };
    }

    private static Optional<Move> ofArrow(Event event) {
        var wide = (event.stateMask & SWT.SHIFT) != 0;
        return switch (event.keyCode) {
            case SWT.ARROW_LEFT -> Optional.of(wide ? Move.SECOND_BACK : Move.FRAME_BACK);
            case SWT.ARROW_RIGHT -> Optional.of(wide ? Move.SECOND_ON : Move.FRAME_ON);
            case SWT.ARROW_DOWN -> Optional.of(Move.QUIETER);
            case SWT.ARROW_UP -> Optional.of(Move.LOUDER);
            case SWT.HOME -> Optional.of(Move.TO_START);
            case SWT.END -> Optional.of(Move.TO_END);
            default -> Optional.empty();
        };
    }
}
