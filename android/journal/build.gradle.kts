// The Kotlin layer of bindings/kotlin and the code generated from the library, as Android takes them in.

plugins {
    alias(libs.plugins.android.library)
}

android {
    namespace = "app.tend.journal"
    compileSdk =
        libs.versions.android.compile
            .get()
            .toInt()

    defaultConfig {
        minSdk =
            libs.versions.android.min
                .get()
                .toInt()
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }

    sourceSets.named("main") {
        kotlin.directories.add("../../bindings/kotlin/src/main/kotlin")
        // Written by `cargo xtask android`.
        kotlin.directories.add("../../target/bindings/kotlin")
    }
}

dependencies {
    api(libs.coroutines.core)
    implementation(libs.jna) {
        artifact {
            name = "jna"
            type = "aar"
        }
    }
}
