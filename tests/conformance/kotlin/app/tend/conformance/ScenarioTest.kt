package app.tend.conformance

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import java.io.File

/** The library that is under test, with its symbol table: the surface is read from it. */
internal val library: String = System.getProperty("tend.conformance.library")

class ScenarioTest {
    @TestFactory
    fun `every story is told as Rust tells it`(): List<DynamicTest> =
        allScenarios().map { path ->
            dynamicTest(File(path).nameWithoutExtension) {
                val expected = toldByRust(path, library)
                Play.open(path, library).use { play ->
                    runBlocking { Runner(play, this).tellAll() }
                    val told = play.finish()
                    assertEquals(expected.text, told.text)
                    assertEquals(emptyList<String>(), told.broken)
                }
            }
        }
}
