// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.scheme.model.SchemePackage;

/**
 * The XMI form of one scheme. It knows one package and opens nothing; composites name their items by key where the key
 * is unique, so that a file stays right when a person reorders items by hand. What has its default value is written as
 * well: a frozen version must mean the same for ever.
 */
final class SchemeResource extends XMIResourceImpl {

    static final Map<String, Object> LOADING = Map.of(
            XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, false,
            XMLResource.OPTION_DISABLE_NOTIFY, true,
            XMLResource.OPTION_PARSER_FEATURES, Map.of(
                    "http://apache.org/xml/features/disallow-doctype-decl", true,
                    "http://xml.org/sax/features/external-general-entities", false,
                    "http://xml.org/sax/features/external-parameter-entities", false));

    static final Map<String, Object> SAVING = Map.of(
            XMLResource.OPTION_ENCODING, "UTF-8",
            XMLResource.OPTION_KEEP_DEFAULT_CONTENT, true,
            org.eclipse.emf.ecore.resource.Resource.OPTION_LINE_DELIMITER, "\n",
            XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE);

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*");

    SchemeResource() {
        super(URI.createURI("scheme:/scheme"));
        closedWorld().getResources().add(this);
        setEncoding("UTF-8");
    }

    private static ResourceSet closedWorld() {
        var resources = new ResourceSetImpl();
        var packages = new EPackageRegistryImpl();
        packages.put(SchemePackage.eNS_URI, SchemePackage.eINSTANCE);
        resources.setPackageRegistry(packages);
        resources.setURIConverter(new ExtensibleURIConverterImpl(List.of(new Refusal()), List.of()));
        return resources;
    }

    @Override
    public String getURIFragment(EObject object) {
        return object instanceof Item item && named(item) ? item.getKey() : super.getURIFragment(object);
    }

    @Override
    protected EObject getEObjectByID(String id) {
        return getContents().stream().filter(Scheme.class::isInstance).map(Scheme.class::cast)
                .flatMap(s -> s.getItems().stream()).filter(i -> id.equals(i.getKey())).findFirst().orElse(null);
    }

    private static boolean named(Item item) {
        return item.getKey() != null && KEY.matcher(item.getKey()).matches() && item.eContainer() instanceof Scheme scheme
                && scheme.getItems().stream().filter(i -> item.getKey().equals(i.getKey())).count() == 1;
    }

    /** Opens nothing, whatever a file asks for. */
    private static final class Refusal extends URIHandlerImpl {
        @Override
        public boolean canHandle(URI uri) {
            return true;
        }

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("a scheme opens no other file: " + uri);
        }

        @Override
        public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("a scheme writes no other file: " + uri);
        }
    }
}
