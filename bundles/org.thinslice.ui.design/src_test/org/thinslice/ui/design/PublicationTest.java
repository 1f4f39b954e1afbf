// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.ui.design.wizard.PlannedStudies;

class PublicationTest {

    @Test
    void keeps_every_version_and_counts_up() throws Exception {
        var study = MemoryStorage.study(PlannedStudies.of(Path.of("").toAbsolutePath(), 2, Instant.EPOCH));
        var edited = EcoreUtil.copy(study.scheme());
        edited.getItems().get(0).setLabel("Attention");
        Publication.of(study, edited).into(study, Instant.EPOCH);
        assertThat(study.scheme().getVersion()).isEqualTo(2);
        assertThat(study.scheme().getItems().get(0).getLabel()).isEqualTo("Attention");
        assertThat(study.scheme(1).getItems().get(0).getLabel()).isEqualTo("Mutual attentiveness");
        assertThat(edited.getVersion()).isEqualTo(1);
    }

    @Test
    void a_scheme_with_errors_is_not_published() throws Exception {
        var study = MemoryStorage.study(PlannedStudies.of(Path.of("").toAbsolutePath(), 2, Instant.EPOCH));
        assertThat(Publication.of(study, SchemeBuild.scheme("empty").build()).obstacle()).hasValueSatisfying(s -> assertThat(s).contains("Add an item"));
        assertThat(Publication.of(study, study.scheme()).obstacle()).isEmpty();
    }
}
