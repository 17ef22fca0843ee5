package app.tend.ui.parts

import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.asPaddingValues
import androidx.compose.foundation.layout.consumeWindowInsets
import androidx.compose.foundation.layout.displayCutout
import androidx.compose.foundation.layout.ime
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.systemBars
import androidx.compose.foundation.layout.union
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity

/** What lies over the edges of the screen: the bars of the phone with a cutout, and the keyboard. */
class Edges(
    val bars: WindowInsets,
    val keyboard: WindowInsets,
)

/** Other edges than those of the phone this runs on. */
val LocalEdges = staticCompositionLocalOf<Edges?> { null }

@Composable
private fun edges(): Edges = LocalEdges.current ?: Edges(WindowInsets.systemBars.union(WindowInsets.displayCutout), WindowInsets.ime)

/** Clear of the phone's bar at the bottom, unless something around it is already. */
@Composable
fun Modifier.clearOfBottom(): Modifier = windowInsetsPadding(edges().bars.only(WindowInsetsSides.Bottom))

/** What stands below is clear of the bottom already. */
@Composable
internal fun Modifier.aboveTheBottom(): Modifier = consumeWindowInsets(edges().bars.only(WindowInsetsSides.Bottom))

/** Clear of a cutout and of bars at the sides. */
@Composable
internal fun Modifier.clearOfSides(): Modifier = windowInsetsPadding(edges().bars.only(WindowInsetsSides.Horizontal))

/** Clear of the keyboard: what scrolls brings the field that is typed into in sight. */
@Composable
internal fun Modifier.clearOfKeyboard(): Modifier = windowInsetsPadding(edges().keyboard)

/** Whether the keyboard is up. */
@Composable
internal fun isTyping(): Boolean = edges().keyboard.getBottom(LocalDensity.current) > 0

/** Clear of everything at the bottom and at the sides, for what lies over the whole screen. */
@Composable
internal fun Modifier.clearOfEdges(): Modifier {
    val edges = edges()
    val all = edges.bars.only(WindowInsetsSides.Horizontal + WindowInsetsSides.Bottom).union(edges.keyboard)
    return padding(all.asPaddingValues())
}
