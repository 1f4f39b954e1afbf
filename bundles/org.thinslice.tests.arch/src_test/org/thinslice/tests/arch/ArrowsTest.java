// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ObjectInputStream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

class ArrowsTest {

    private static final JavaClasses SHIPPED = Tree.classes("classes");
    private static final JavaClasses TESTS = Tree.classes("test-classes");

    @Test
    void bundles_use_only_what_the_arrows_allow() {
        assertThat(SHIPPED).as("compiled classes").isNotEmpty();
        classes().should(followTheArrows())
                .because("a core that knows no window, and views that do not know each other, can be tested, reused and replaced")
                .check(SHIPPED);
    }

    @Test
    void the_arrows_themselves_can_be_broken() {
        assertThat(Arrows.allows("agreement", "scheme")).isFalse();
        assertThat(Arrows.allows("ui.rating", "ui.design")).isFalse();
        assertThat(Arrows.allows("observer", "ui.agreement")).isFalse();
        assertThat(Arrows.allowsOther("study", "org.eclipse.swt.widgets.Display")).isFalse();
        assertThat(Arrows.allowsOther("agreement", "java.awt.Color")).isFalse();
        assertThat(Arrows.allowsOther("store", "java.sql.Connection")).isTrue();
    }

    @Test
    void only_charts_and_their_canvas_draw_with_java_2d() {
        noClasses().that().resideOutsideOfPackages("org.thinslice.charts..", "org.thinslice.ui.kit.chart..")
                .should().dependOnClassesThat().resideInAPackage("java.awt..")
                .because("two window systems in one program disagree about scale, threads and fonts").check(SHIPPED);
    }

    @Test
    void nothing_is_read_by_java_serialization() {
        noClasses().should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class)
                .because("a file that somebody sends must never be able to make objects of its own choosing").check(SHIPPED);
    }

    @Test
    void failures_are_shown_or_logged_and_never_printed() {
        noClasses().should().callMethod(Throwable.class, "printStackTrace")
                .orShould().callMethod(Throwable.class, "printStackTrace", java.io.PrintStream.class)
                .because("a user must get one sentence, and the log the trace").check(SHIPPED);
    }

    @Test
    void only_the_command_line_prints() {
        noClasses().that().resideOutsideOfPackage("org.thinslice.cli..").should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .because("whoever works in a window never sees a terminal").check(SHIPPED);
    }

    @Test
    void nobody_sleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class)
                .because("sleeping is either too short on a slow machine or too long on a fast one; wait for the event itself")
                .check(TESTS);
    }

    @Test
    void every_class_with_tests_has_a_name_that_surefire_runs() {
        classes().should(endInTestIfTheyTest())
                .because("a test class with another name compiles, looks fine and never runs").check(TESTS);
    }

    @Test
    void class_names_say_the_thing() {
        noClasses().that().resideOutsideOfPackages("..impl..", "..util..").should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
                .because("a name that fits everything collects everything").check(SHIPPED);
    }

    private static ArchCondition<JavaClass> followTheArrows() {
        return new ArchCondition<>("follow the arrows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var from = Tree.bundleOf(type).orElseThrow();
                if (!Arrows.knows(from)) {
                    events.add(SimpleConditionEvent.violated(type, "bundle " + from + " is not in the picture: give it its arrows"));
                    return;
                }
                for (var dependency : type.getDirectDependenciesFromSelf())
                    if (!allowed(from, dependency))
                        events.add(SimpleConditionEvent.violated(type, from + ": " + dependency.getDescription()));
            }
        };
    }

    private static boolean allowed(String from, Dependency dependency) {
        var target = dependency.getTargetClass().getBaseComponentType();
        if (target.isPrimitive())
            return true;
        return Tree.bundleOf(target).map(to -> Arrows.allows(from, to)).orElseGet(() -> Arrows.allowsOther(from, target.getName()));
    }

    private static ArchCondition<JavaClass> endInTestIfTheyTest() {
        return new ArchCondition<>("end in Test if they have tests") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean tests = type.getMethods().stream().flatMap(method -> method.getAnnotations().stream())
                        .map(annotation -> annotation.getRawType().getName())
                        .anyMatch(name -> name.matches("org\\.junit\\.jupiter\\..*(Test|TestFactory|TestTemplate)"));
                var outermost = type.getName().replaceFirst("\\$.*", "");
                if (tests && !outermost.endsWith("Test"))
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has tests but its name does not end in Test"));
            }
        };
    }
}
