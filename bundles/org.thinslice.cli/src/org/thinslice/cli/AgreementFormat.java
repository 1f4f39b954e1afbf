// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.io.PrintWriter;
import java.util.List;

/** How agreement is printed. */
enum AgreementFormat {
    /** For reading. */
    TEXT {
        @Override
        void print(List<ItemAgreement> items, PrintWriter out) {
            AgreementText.print(items, out);
        }
    },
    /** One array of objects. */
    JSON {
        @Override
        void print(List<ItemAgreement> items, PrintWriter out) {
            AgreementJson.print(items, out);
        }
    },
    /** One row a coefficient. */
    CSV {
        @Override
        void print(List<ItemAgreement> items, PrintWriter out) {
            AgreementCsv.print(items, out);
        }
    };

    abstract void print(List<ItemAgreement> items, PrintWriter out);
}
