package app.tend.ui.desktop

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.ImageComposeScene
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.use
import org.jetbrains.skia.EncodedImageFormat
import org.jetbrains.skia.Image
import kotlin.time.Duration.Companion.milliseconds

/** How a picture is taken: a phone of [width] by [height] dp at [density]. */
class Frame(
    val width: Int = 412,
    val height: Int = 915,
    val density: Float = 2f,
    val text: Float = 1f,
    val rightToLeft: Boolean = false,
)

private const val FRAMES = 30
private const val MILLISECONDS_OF_FRAME = 16
private const val PATIENCE = 20L

/** Draws [content] off screen; no display is needed. Waits for the journal's answers, which come from other threads. */
fun picture(
    frame: Frame,
    content: @Composable () -> Unit,
): ByteArray {
    val (width, height) = (frame.width * frame.density).toInt() to (frame.height * frame.density).toInt()
    return ImageComposeScene(width, height, Density(frame.density, frame.text)) {
        val direction = if (frame.rightToLeft) LayoutDirection.Rtl else LayoutDirection.Ltr
        CompositionLocalProvider(LocalLayoutDirection provides direction, content = content)
    }.use { scene ->
        var image: Image = scene.render(0)
        for (count in 1..FRAMES) {
            Thread.sleep(PATIENCE)
            image = scene.render((count * MILLISECONDS_OF_FRAME).milliseconds.inWholeNanoseconds)
        }
        checkNotNull(image.encodeToData(EncodedImageFormat.PNG)).bytes
    }
}
