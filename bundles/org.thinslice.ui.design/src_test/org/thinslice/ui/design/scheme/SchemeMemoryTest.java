// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.thinslice.scheme.Templates;

class SchemeMemoryTest {

    private static SchemeInput again(SchemeInput input) {
        var memento = XMLMemento.createWriteRoot("input");
        input.getPersistable().saveState(memento);
        return (SchemeInput) new SchemeMemory.Factory().createElement(memento);
    }

    @Test
    void a_file_is_found_again() {
        var file = Path.of("a & b.scheme").toAbsolutePath();
        assertThat(again(SchemeInput.of(file))).isEqualTo(SchemeInput.of(file));
    }

    @Test
    void a_scheme_without_a_file_comes_back_as_it_was() throws Exception {
        var scheme = Templates.find("rapport-behaviours").orElseThrow().load();
        assertThat(EcoreUtil.equals(again(SchemeInput.of(scheme)).fresh().orElseThrow(), scheme)).isTrue();
    }
}
