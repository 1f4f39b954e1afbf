// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Spot;

/** What a screen reader says of a chart canvas: the figure's title and summary, and the place the keys have reached. */
final class ChartVoice {

    ChartVoice(ChartCanvas canvas) {
        var accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = canvas.current().map(Spot::tip).or(() -> canvas.figure().map(Figure::title)).orElse("");
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = canvas.figure().map(Figure::summary).orElse("");
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
        canvas.addListener(SWT.Selection, event -> accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null));
    }
}
