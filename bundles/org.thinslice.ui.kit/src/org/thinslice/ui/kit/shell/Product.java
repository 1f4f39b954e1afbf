// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.shell;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.thinslice.ui.kit.Failures;

/** What is installed: the product's name and version, its licence files, its parts. */
public final class Product {

    private static final String FALLBACK_NAME = "Thinslice";

    private Product() {
    }

    /** The name of the running product. */
    public static String name() {
        var product = Platform.getProduct();
        return product == null || product.getName() == null ? FALLBACK_NAME : product.getName();
    }

    /** The version that is written into every rating and every export, for instance 0.1.0.202611222200. */
    public static String version() {
        return FrameworkUtil.getBundle(Product.class).getVersion().toString();
    }

    /** A text file of the installation, or {@code otherwise} where there is none. */
    static String file(String name, String otherwise) {
        try {
            var folder = Path.of(URI.create(Platform.getInstallLocation().getURL().toString().replace(" ", "%20")));
            var file = folder.resolve(name);
            return Files.isRegularFile(file) ? Files.readString(file) : otherwise;
        } catch (IOException unreadable) {
            Failures.log(unreadable);
            return otherwise;
        }
    }

    /** One line for each part: name, version, who made it. */
    static String parts() {
        var bundles = FrameworkUtil.getBundle(Product.class).getBundleContext().getBundles();
        return Arrays.stream(bundles).map(Product::part).sorted().collect(Collectors.joining("\n"));
    }

    private static String part(Bundle bundle) {
        var vendor = bundle.getHeaders().get("Bundle-Vendor");
        return bundle.getSymbolicName() + " " + bundle.getVersion() + (vendor == null ? "" : " (" + vendor + ")");
    }
}
