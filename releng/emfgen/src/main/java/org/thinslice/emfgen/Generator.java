// SPDX-License-Identifier: EPL-2.0
package org.thinslice.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Runs the EMF generator, without a workspace, on the one generator model of a bundle copied to a scratch folder. */
final class Generator {

    private final Path scratch;
    private final String bundle;

    /**
     * @param scratch folder that plays the workspace
     * @param bundle  name of the bundle, a folder in {@code scratch} that holds {@code model/scheme.genmodel}
     */
    Generator(Path scratch, String bundle) {
        this.scratch = scratch;
        this.bundle = bundle;
    }

    /** Writes {@code src-gen} of the copy: the model's and the item providers' classes and the texts they read. */
    void run() throws IOException {
        GenModelPackage.eINSTANCE.eClass();
        EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(scratch.resolve(bundle) + "/"));
        var model = load();
        model.setCanGenerate(true);
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        var generator = new org.eclipse.emf.codegen.ecore.generator.Generator();
        generator.setInput(model);
        generate(generator, model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
        generate(generator, model, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
    }

    private GenModel load() throws IOException {
        Files.createDirectories(scratch.resolve(bundle).resolve("src-gen"));
        var resources = new ResourceSetImpl();
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        var file = URI.createPlatformResourceURI(bundle + "/model/scheme.genmodel", true);
        var model = (GenModel) resources.getResource(file, true).getContents().get(0);
        model.reconcile();
        require(model.diagnose(), "model");
        return model;
    }

    private static void generate(org.eclipse.emf.codegen.ecore.generator.Generator generator, GenModel model, String what)
            throws IOException {
        require(generator.generate(model, what, new BasicMonitor.Printing(System.err) {
            @Override
            public void subTask(String name) {
                // one line a file is too much for a build log
            }

            @Override
            public void beginTask(String name, int total) {
                // as above
            }

            @Override
            public void setTaskName(String name) {
                // as above
            }
        }), what);
    }

    private static void require(Diagnostic outcome, String what) throws IOException {
        if (outcome.getSeverity() >= Diagnostic.ERROR)
            throw new IOException("generation of " + what + " failed: " + outcome.getMessage() + " " + outcome.getChildren(),
                    outcome.getException());
    }
}
