// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.List;
import org.thinslice.base.Problem;

/** Where facts are written once and never changed. */
public interface Ledger {

    /** An entry and its place in the reading order, which grows and never repeats, but may have gaps. */
    record Line(long position, Entry entry) {
    }

    /**
     * Writes the entries, all or none. When this returns they are on the disk: neither a killed program nor a power cut
     * takes them away. An entry whose id is there already counts as written, so a failed call can simply be repeated.
     *
     * @throws Problem if they could not be written; whether they were is then unknown until the call is repeated
     */
    void append(List<? extends Entry> entries) throws Problem;

    /** The entries after a position, in the order of writing; {@code after(0)} is the whole ledger. */
    List<Line> after(long position) throws Problem;

    /** The whole ledger, read without ever holding all of it as objects where the medium allows that. */
    default LedgerContents contents() throws Problem {
        var contents = new LedgerContents();
        after(0).forEach(line -> contents.take(line.position(), line.entry()));
        return contents;
    }
}
