// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.overview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.study.Study;
import org.thinslice.ui.design.scheme.SchemeEditors;
import org.thinslice.ui.kit.Failures;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.Registration;
import org.thinslice.ui.kit.Selected;
import org.thinslice.ui.kit.Work;

/** The open study as a tree; what is pointed at here is shown in all other views, and the other way round. */
public final class StudyView extends ViewPart {

    /** Its id in the registry. */
    public static final String ID = "org.thinslice.ui.design.study";

    private static final Texts TEXTS = Texts.of(StudyView.class);
    private static final int MANY = 20_000;

    private OpenStudy open;
    private Composite pages;
    private Control empty;
    private TreeViewer viewer;
    private Registration studies;
    private Registration pointing;
    private Optional<Job> counting = Optional.empty();
    private boolean following;

    @Override
    public void createPartControl(Composite parent) {
        open = OpenStudy.in(getSite());
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        empty = new EmptyStudy(pages, getSite()).control();
        viewer = new TreeViewer(pages, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        var content = new NodeContent();
        viewer.setContentProvider(content);
        viewer.setComparer(content);
        viewer.setLabelProvider(new NodeLabels());
        viewer.setUseHashlookup(true);
        viewer.addSelectionChangedListener(e -> pointed((Node) e.getStructuredSelection().getFirstElement()));
        viewer.addDoubleClickListener(e -> opened((Node) viewer.getStructuredSelection().getFirstElement()));
        StudyMenu.on(viewer, open, getSite());
        studies = open.listen(this::show);
        pointing = open.selection().listen(this::follow);
    }

    /** How far the observers of a large study are takes longer to count than a window may stand still. */
    private void show(Optional<Study> study) {
        counting.ifPresent(Job::cancel);
        counting = study.filter(one -> one.ratings().size() > MANY).map(one -> Work.quietly(open, pages).start(TEXTS.say("view.counting"),
                progress -> StudyOutline.of(one), nodes -> {
                    if (open.study().filter(one::equals).isPresent())
                        show(nodes);
                }));
        try {
            if (counting.isEmpty())
                show(study.isPresent() ? StudyOutline.of(study.get()) : List.of());
            else
                top(viewer.getControl());
            setContentDescription(study.flatMap(Study::readOnly).orElse(""));
            setTitleToolTip(study.map(s -> s.plan().settings().name()).orElse(TEXTS.say("view.empty")));
        } catch (Problem problem) {
            Failures.show(getSite().getShell(), problem);
        }
    }

    private void show(List<Node> nodes) {
        var before = viewer.getInput();
        var expanded = viewer.getExpandedElements();
        following = true;
        viewer.getControl().setRedraw(false);
        viewer.setInput(nodes);
        viewer.setExpandedElements(before instanceof List<?> old && !old.isEmpty() ? expanded : StudyOutline.open(nodes).toArray());
        viewer.getControl().setRedraw(true);
        following = false;
        top(nodes.isEmpty() ? empty : viewer.getControl());
    }

    private void top(Control control) {
        ((StackLayout) pages.getLayout()).topControl = control;
        pages.layout();
    }

    private void pointed(Node node) {
        if (node != null && !following)
            node.selected().ifPresent(say -> open.selection().publish(say.apply(this)));
    }

    private void opened(Node node) {
        if (node == null)
            return;
        if (node.id().equals(StudyOutline.SCHEME))
            open.study().ifPresent(study -> SchemeEditors.openCopy(getSite(), study));
        else
            StudyOutline.played(node).ifPresentOrElse(slice -> open.selection().publish(new Selected.Play(this, slice)),
                    () -> viewer.setExpandedState(node, !viewer.getExpandedState(node)));
    }

    private void follow(Selected selected) {
        if (selected.source() == this)
            return;
        following = true;
        StudyOutline.idOf(selected).flatMap(this::path).ifPresent(path -> viewer.setSelection(new TreeSelection(path), true));
        following = false;
    }

    private Optional<TreePath> path(String id) {
        var way = new ArrayDeque<Object>();
        return viewer.getInput() instanceof List<?> nodes && leads(way, nodes, id) ? Optional.of(new TreePath(way.toArray())) : Optional.empty();
    }

    private static boolean leads(Deque<Object> way, List<?> nodes, String id) {
        for (var each : nodes) {
            way.addLast(each);
            if (((Node) each).id().equals(id) || leads(way, ((Node) each).children(), id))
                return true;
            way.removeLast();
        }
        return false;
    }

    @Override
    public void setFocus() {
        var top = ((StackLayout) pages.getLayout()).topControl;
        if (top != null)
            top.setFocus();
    }

    @Override
    public void dispose() {
        if (studies != null)
            studies.close();
        if (pointing != null)
            pointing.close();
        super.dispose();
    }
}
