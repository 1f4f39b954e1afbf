// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.thinslice.scheme.Finding;
import org.thinslice.ui.kit.Icons;

/** Name and icon of an element, the icon marked where something is to be put right. */
final class SchemeTreeLabels extends LabelProvider {

    private final SchemeDesk desk;
    private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    SchemeTreeLabels(SchemeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String getText(Object element) {
        return ElementNames.name((EObject) element);
    }

    @Override
    public Image getImage(Object element) {
        var plain = Icons.image(SchemeIcon.of((EObject) element));
        var findings = desk.findingsWithin((EObject) element);
        if (findings.isEmpty())
            return plain;
        var mark = findings.stream().anyMatch(Finding::error) ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING;
        var overlay = ImageDescriptor.createFromImage(FieldDecorationRegistry.getDefault().getFieldDecoration(mark).getImage());
        return images.create(new DecorationOverlayIcon(plain, overlay, IDecoration.BOTTOM_RIGHT));
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
