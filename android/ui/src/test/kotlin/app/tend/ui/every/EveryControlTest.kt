package app.tend.ui.every

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.ClassOrderer
import org.junit.jupiter.api.Order
import org.junit.jupiter.api.Test

/** Runs after all others, which the settings of Surefire see to: what they have seen against what they have used. */
@Order(Int.MAX_VALUE)
class EveryControlTest {
    @Test
    fun `every control that is in sight somewhere is used by a test`() {
        val asked = System.getProperty("test")
        assumeTrue(asked == null || asked.endsWith("**"), "only some of the tests run")
        assertEquals(ClassOrderer.OrderAnnotation::class.java.name, System.getProperty("junit.jupiter.testclass.order.default"))
        assertEquals(emptyList<String>(), Controls.unused())
    }
}
