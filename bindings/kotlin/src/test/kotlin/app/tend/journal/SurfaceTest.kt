package app.tend.journal

import app.tend.core.Journal
import app.tend.core.JournalException
import app.tend.core.JournalInterface
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.lang.reflect.Method
import java.lang.reflect.Modifier

/** The layer over the whole of the core, and nothing of the machinery beneath in the hands of apps. */
class SurfaceTest {
    @Test
    fun `every function of the journal is here under its own name`() {
        // `close` of the generated code frees the object; the core's is renamed in `uniffi.toml`.
        val core = names(JournalInterface::class.java) - "closeFiles" + "close"

        assertEquals(core.sorted(), names(TendJournal::class.java).sorted())
    }

    @Test
    fun `every way to open a journal is here`() {
        // A clock is an argument of `open`.
        val core = names(Journal.Companion::class.java) - "openWithClock"

        assertEquals(core.sorted(), names(TendJournal.Companion::class.java).sorted())
    }

    @Test
    fun `each error of the core has its own answer`() {
        val errors =
            JournalException::class.java.declaredClasses.filter {
                it.superclass ==
                    JournalException::class.java
            }
        val answers =
            JournalResult::class.java.declaredClasses.filter {
                it.interfaces.contains(JournalResult.Failure::class.java)
            }

        assertEquals(errors.map { it.simpleName }.sorted(), answers.map { it.simpleName }.sorted())
    }

    private fun names(of: Class<*>): Set<String> =
        of.declaredMethods
            .filter { Modifier.isPublic(it.modifiers) && !Modifier.isStatic(it.modifiers) && !it.isSynthetic }
            .map { it.inKotlin() }
            .toSet()

    /** Without what the compiler adds for unsigned numbers and results. */
    private fun Method.inKotlin() = name.substringBefore('-').removeSuffix("\$default")
}
