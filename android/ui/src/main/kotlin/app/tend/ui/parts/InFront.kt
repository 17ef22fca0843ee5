package app.tend.ui.parts

import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.BoxWithConstraintsScope
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.compositionLocalOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.layout
import androidx.compose.ui.layout.positionInRoot
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.IntOffset
import androidx.compose.ui.unit.IntSize
import kotlin.math.roundToInt

/** How large the whole screen is; not known where nothing but a sheet is drawn. */
private val LocalScreen = compositionLocalOf<IntSize?> { null }

/** The whole screen, which a sheet covers wherever it was opened. */
@Composable
internal fun InFront(content: @Composable BoxWithConstraintsScope.() -> Unit) =
    BoxWithConstraints(Modifier.fillMaxSize()) {
        val screen = IntSize(constraints.maxWidth, constraints.maxHeight)
        CompositionLocalProvider(LocalScreen provides screen) { content() }
    }

/** Over the whole screen: the page it was opened on, and what stands beside and below that. */
@Composable
internal fun Modifier.overTheScreen(): Modifier {
    val screen = LocalScreen.current ?: return fillMaxSize()
    return layout { measurable, constraints ->
        val placeable = measurable.measure(Constraints.fixed(screen.width, screen.height))
        layout(constraints.maxWidth, constraints.maxHeight) {
            val at = coordinates?.positionInRoot()
            placeable.place(at?.let { IntOffset(-it.x.roundToInt(), -it.y.roundToInt()) } ?: IntOffset.Zero)
        }
    }
}
