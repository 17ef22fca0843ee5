// Every version stands in gradle/libs.versions.toml.

buildscript {
    repositories {
        google()
        mavenCentral()
    }
    dependencies {
        // Kotlin as the catalogue has it, instead of the one that the Android plugin brings.
        classpath(libs.kotlin.gradle)
    }
}

plugins {
    alias(libs.plugins.android.application) apply false
    alias(libs.plugins.android.library) apply false
    alias(libs.plugins.compose.compiler) apply false
}
