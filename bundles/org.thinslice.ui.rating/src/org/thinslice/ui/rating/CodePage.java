// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.thinslice.base.Texts;
import org.thinslice.ui.rating.desk.Door;

/** Where an observer says who they are: their code and nothing else; it never offers anybody else's. */
final class CodePage extends Composite {

    private static final Texts TEXTS = Texts.of(CodePage.class);
    private static final int READABLE = 480;

    private final Text code;
    private final Label answer;
    private final Button go;
    private final Consumer<Door.Caller> onCaller;
    private Door door;
    private Door.Caller newcomer;

    /** @param onCaller told who may come in */
    CodePage(Composite parent, Look look, Consumer<Door.Caller> onCaller) {
        super(parent, SWT.NONE);
        this.onCaller = onCaller;
        setLayout(new ColumnLayout(READABLE));
        var column = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.MARGIN, Look.MARGIN).spacing(0, Look.MARGIN).applyTo(column);
        var title = new Label(column, SWT.WRAP);
        title.setFont(look.title());
        title.setText(TEXTS.say("code.title"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).grab(true, true).applyTo(title);
        var question = new Label(column, SWT.WRAP);
        question.setFont(look.reading());
        question.setText(TEXTS.say("code.question"));
        wide(question);
        code = new Text(column, SWT.BORDER | SWT.SINGLE);
        code.setFont(look.title());
        code.setTextLimit(32);
        Look.name(code, TEXTS.say("code.question"));
        wide(code);
        answer = new Label(column, SWT.WRAP);
        answer.setFont(look.reading());
        wide(answer);
        go = new Button(column, SWT.PUSH);
        go.setFont(look.question());
        code.addListener(SWT.Modify, event -> typed());
        go.addListener(SWT.Selection, event -> proceed());
        typed();
    }

    /** Waits at the door of a study for a code. */
    void serve(Door newDoor) {
        door = newDoor;
        code.setText("");
        setEnabled(true);
    }

    /** Puts a code there that was given elsewhere, and asks whether it is right. */
    void propose(String given) {
        code.setText(given);
        proceed();
    }

    /** Says why it does not go on. */
    void say(String sentence) {
        answer.setText(FormPane.escaped(sentence));
        Look.target(go).align(SWT.BEGINNING, SWT.BEGINNING).grab(false, true).applyTo(go);
        layout(true, true);
    }

    /** What Enter does: a known code comes in, an unknown one is asked whether it is new. */
    void proceed() {
        if (door == null)
            return;
        var caller = door.who(code.getText());
        if (caller instanceof Door.Caller.Refused refused)
            say(refused.why());
        else if (caller instanceof Door.Caller.Newcomer fresh && !fresh.equals(newcomer))
            ask(fresh);
        else
            onCaller.accept(caller);
    }

    @Override
    public boolean setFocus() {
        return Look.focus(code);
    }

    private void ask(Door.Caller.Newcomer fresh) {
        newcomer = fresh;
        go.setText(TEXTS.say("code.join", fresh.code()));
        say(TEXTS.say("code.new", fresh.code()));
    }

    private void typed() {
        newcomer = null;
        go.setText(TEXTS.say("code.go"));
        say("");
    }

    private static void wide(org.eclipse.swt.widgets.Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(READABLE - 2 * Look.MARGIN, SWT.DEFAULT).applyTo(control);
    }
}
