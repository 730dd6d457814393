package org.factline.test.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.factline.Factline;
import org.junit.jupiter.api.Test;

/** Loads the library from the module path, where only {@code module-info} tells which extractors there are. */
class ModulePathTest {
    @Test
    void findsTheExtractorsThroughModuleInfo() throws ReflectiveOperationException {
        Class<?> factline = libraryLayer().findLoader("org.factline.core").loadClass("org.factline.Factline");
        assertThat(factline.getModule().isNamed()).isTrue();

        Object instance = factline.getMethod("create").invoke(null);

        assertThat(instance).hasToString(Factline.create().toString());
    }

    private static ModuleLayer libraryLayer() {
        ModuleLayer boot = ModuleLayer.boot();
        Configuration modules = boot.configuration()
                .resolveAndBind(ModuleFinder.of(classPath()), ModuleFinder.of(), Set.of("org.factline.extractors"));
        return boot.defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());
    }

    private static Path[] classPath() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(Path::of)
                .filter(path -> isModule(path))
                .toArray(Path[]::new);
    }

    private static boolean isModule(Path path) {
        return Files.isRegularFile(path) || Files.exists(path.resolve("module-info.class"));
    }
}
