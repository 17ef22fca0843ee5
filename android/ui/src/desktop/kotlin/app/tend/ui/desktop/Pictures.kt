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
import java.awt.EventQueue
import kotlin.time.Duration.Companion.milliseconds

/** How a picture is taken: a phone of [width] by [height] dp at [density]. */
data class Frame(
    val width: Int = 412,
    val height: Int = 915,
    val density: Float = 2f,
    val text: Float = 1f,
    val rightToLeft: Boolean = false,
)

private const val MILLISECONDS_OF_FRAME = 16
private const val FRAMES_AT_REST = 20
private const val MOST_FRAMES = 2_000

/**
 * Draws [content] off screen; no display is needed. Draws frame after frame until the journal has answered everything
 * and what moves has come to rest.
 */
fun picture(
    frame: Frame,
    work: JournalWork,
    content: @Composable () -> Unit,
): ByteArray {
    val (width, height) = (frame.width * frame.density).toInt() to (frame.height * frame.density).toInt()
    return ImageComposeScene(width, height, Density(frame.density, frame.text)) {
        val direction = if (frame.rightToLeft) LayoutDirection.Rtl else LayoutDirection.Ltr
        CompositionLocalProvider(LocalLayoutDirection provides direction, content = content)
    }.use { scene ->
        var image: Image = scene.render(0)
        var (seen, atRest, count) = Triple(-1L, 0, 0)
        while (atRest < FRAMES_AT_REST) {
            // State holders live on the thread of the window.
            EventQueue.invokeAndWait {}
            if (work.isAtWork || work.count != seen) atRest = 0 else atRest += 1
            seen = work.count
            if (work.isAtWork) Thread.sleep(1)
            count += 1
            check(count < MOST_FRAMES) { "the screen does not come to rest" }
            image = scene.render((count * MILLISECONDS_OF_FRAME).milliseconds.inWholeNanoseconds)
        }
        checkNotNull(image.encodeToData(EncodedImageFormat.PNG)).bytes
    }
}
