package app.tend.journal

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import java.util.UUID

class DraftBytesTest {
    private val child = UUID.fromString("0193b1c2-7a00-7000-8000-000000000001")
    private val draft = nap(child, note = "after the bath 🌙, הלילה")

    @Test
    fun `a draft comes back as it was`() {
        assertEquals(draft, draftOf(draft.toBytes()))
    }

    @Test
    fun `bytes of another shape are no draft`() {
        val bytes = draft.toBytes()
        assertNull(draftOf(bytes.copyOf(bytes.size - 1)))
        assertNull(draftOf(bytes + 0))
        assertNull(draftOf(ByteArray(0)))
    }
}
