// The screens. src/main has no android.* import; src/desktop and src/test belong to Maven.

plugins {
    alias(libs.plugins.android.library)
    alias(libs.plugins.compose.compiler)
}

android {
    namespace = "app.tend.ui"
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

    buildFeatures {
        compose = true
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
}

dependencies {
    api(project(":journal"))
    api(libs.compose.ui)
    api(libs.compose.foundation)
    api(libs.compose.material3)
    api(libs.lifecycle.viewmodel.compose)
}
