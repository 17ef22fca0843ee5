// What only Android has. Its tests run with `cargo xtask app`, on the library of the machine.

plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.compose.compiler)
}

android {
    namespace = "app.tend"
    compileSdk =
        libs.versions.android.compile
            .get()
            .toInt()

    defaultConfig {
        applicationId = "app.tend"
        minSdk =
            libs.versions.android.min
                .get()
                .toInt()
        targetSdk =
            libs.versions.android.target
                .get()
                .toInt()
        versionCode = 1
        versionName = libs.versions.app.get()
        ndk {
            // What `cargo xtask android` leaves in src/main/jniLibs.
            abiFilters += listOf("arm64-v8a", "armeabi-v7a", "x86_64")
        }
    }

    androidResources {
        localeFilters += listOf("en", "de", "es")
    }

    buildFeatures {
        compose = true
    }

    buildTypes {
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
        }
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
}

dependencies {
    implementation(project(":ui"))
    implementation(libs.activity.compose)
    implementation(libs.androidx.core)
    implementation(libs.coroutines.android)
}
