package app.tend.ui.every

import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.onFirst
import app.tend.core.EntryKind
import app.tend.ui.app.Screen
import app.tend.ui.awaitRest
import app.tend.ui.desktop.Variant
import app.tend.ui.onPhone
import org.junit.jupiter.api.Assertions.assertAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.function.Executable
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.Arguments
import org.junit.jupiter.params.provider.MethodSource

/** What is asked of everything a parent can see, in every light, size and direction. */
class EveryPlaceTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("everything")
    fun `words are whole, controls speak and can be hit, and it looks as it was looked at`(
        name: String,
        sight: Sight,
        variant: Variant,
    ) = onPhone(variant.of(sight.shot)) { staged ->
        awaitRest()
        Controls.unnoticed { sight.come?.invoke(this, staged) }
        awaitRest()
        if (variant == Variant.Light) Controls.see(this)
        assertAll(
            Executable { assertEquals(emptyList<String>(), cutWords(), "$name: words that are cut") },
            Executable { assertEquals(emptyList<String>(), silentControls(), "$name: controls without a label") },
            Executable { assertEquals(emptyList<String>(), smallControls(), "$name: controls smaller than $LEAST dp") },
            Executable { if (sight.isKept(variant)) Goldens.hold(name, onAllNodes(isRoot()).onFirst().captureToImage()) },
        )
    }

    @Test
    fun `every screen and the form of every kind is among them`() {
        assertEquals(Screen.entries.toSet(), SIGHTS.map { it.shot.screen }.toSet())
        assertEquals(EntryKind.entries.toSet(), SIGHTS.mapNotNull { it.shot.open }.toSet())
        assertEquals(SIGHTS.size, SIGHTS.map { it.shot.name }.toSet().size)
    }

    @Test
    fun `pictures are compared, and every golden is of something that is seen`() {
        assumeTrue(Goldens.canCompare, "PICTURES SKIPPED: Roboto is missing")
        assertEquals(emptyList<String>(), Goldens.strangers(kept()))
    }

    companion object {
        @JvmStatic
        fun everything(): List<Arguments> =
            SIGHTS.flatMap { sight -> sight.variants.map { Arguments.of(sight.shot.name + it.suffix, sight, it) } }

        private fun kept(): Set<String> =
            SIGHTS.flatMap { sight -> sight.variants.filter(sight::isKept).map { sight.shot.name + it.suffix } }.toSet()
    }
}
