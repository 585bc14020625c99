package io.github.vaultvet;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameContaining;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of packages in the architecture page, as a test: who may use whom, and which package is a library's door. */
final class ArchitectureTest {

    private static final String ROOT = "io.github.vaultvet.";

    /** From the bottom up: a package may use only those before it. */
    private static final List<String> LAYERS = List.of(
            "text",
            "binary",
            "diagnostic",
            "note",
            "moment",
            "pattern",
            "json",
            "yaml",
            "schema",
            "scan",
            "markdown",
            "vault",
            "git",
            "rule",
            "rules",
            "config",
            "engine",
            "fix",
            "report",
            "hook",
            "inspect",
            "infer");

    /** The packages that may use less than their place in {@link #LAYERS} would let them. */
    private static final Map<String, List<String>> NARROWER = Map.of(
            "rules", List.of("text", "diagnostic", "note", "moment", "pattern", "json", "schema", "vault", "rule"),
            "hook", List.of("engine"),
            "inspect",
                    List.of(
                            "text",
                            "diagnostic",
                            "note",
                            "pattern",
                            "json",
                            "scan",
                            "vault",
                            "rule",
                            "config",
                            "engine",
                            "report"),
            "infer",
                    List.of(
                            "text",
                            "diagnostic",
                            "note",
                            "pattern",
                            "schema",
                            "vault",
                            "rule",
                            "config",
                            "engine",
                            "report"),
            "report", List.of("text", "diagnostic", "rule", "json", "markdown"));

    /** The only package that may use a library, by the library's packages. */
    private static final Map<String, String> DOORS = Map.of(
            "com.google.re2j..", "pattern",
            "org.apache.commons.text..", "pattern",
            "tools.jackson..", "json",
            "org.yaml.snakeyaml..", "yaml",
            "dev.harrel.jsonschema..", "schema",
            "com.vladsch.flexmark..", "markdown");

    private static JavaClasses core;

    @BeforeAll
    static void importCore() {
        // What lies outside is judged by its name alone, so there is no need to read the libraries.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        core = new ClassFileImporter().importPath(Path.of("target", "classes"));
    }

    @Test
    void every_package_has_its_place_in_the_table() {
        assertThat(core.stream().map(ArchitectureTest::layerOf).distinct())
                .isNotEmpty()
                .isSubsetOf(LAYERS);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void a_package_uses_only_what_the_table_lets_it(String layer) {
        List<String> usable = NARROWER.getOrDefault(layer, LAYERS.subList(0, LAYERS.indexOf(layer)));
        String[] others = LAYERS.stream()
                .filter(other -> !other.equals(layer) && !usable.contains(other))
                .map(ArchitectureTest::in)
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage(in(layer))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others));
    }

    @Test
    void the_groups_of_rules_do_not_know_each_other() {
        check(slices().matching(ROOT + "rules.(*)..").should().notDependOnEachOther());
    }

    @Test
    void there_are_no_cycles_of_packages() {
        check(slices().matching(ROOT + "(**)").should().beFreeOfCycles());
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void a_library_has_one_door(String library, String door) {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(in(door))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library));
    }

    @Test
    void no_other_library_is_used() {
        String[] doors =
                DOORS.values().stream().distinct().map(ArchitectureTest::in).toArray(String[]::new);
        String primitives = "";
        String buildTime = "com.google.auto.service";
        check(classes()
                .that()
                .resideOutsideOfPackages(doors)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "javax..", "org.jspecify.annotations", ROOT + ".", buildTime, primitives));
    }

    @Test
    void files_are_touched_only_where_the_vault_its_configuration_its_hooks_and_git_are() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(in("engine"), in("config"), in("hook"), in("git"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.nio.file.."));
    }

    @Test
    void only_git_is_ever_started() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(in("git"))
                .should()
                .dependOnClassesThat(belongToAnyOf(ProcessBuilder.class, Process.class)));
    }

    /** What takes an address apart opens no connection. */
    @Test
    void the_network_is_not_used() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..")
                        .and(not(belongToAnyOf(URI.class, URISyntaxException.class, URLDecoder.class)))
                        .or(simpleNameContaining("SocketChannel"))));
    }

    /** It loses names under the C locale. */
    @Test
    void java_io_File_is_not_used() {
        check(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.File"));
    }

    @Test
    void nothing_is_printed() {
        check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(core.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allMatch(named -> named.isAnnotatedWith(NullMarked.class), "is @NullMarked");
    }

    private static void check(ArchRule rule) {
        // A package of the table that is still to be written breaks no rule.
        rule.allowEmptyShould(true).check(core);
    }

    private static String in(String layer) {
        return ROOT + layer + "..";
    }

    private static String layerOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.", 2)[0];
    }

    static Stream<String> layers() {
        return LAYERS.stream();
    }

    static Stream<Object[]> libraries() {
        return DOORS.entrySet().stream().map(door -> new Object[] {door.getKey(), door.getValue()});
    }
}
