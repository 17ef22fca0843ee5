package app.tend.ui.every

import androidx.compose.ui.graphics.ImageBitmap
import org.jetbrains.skia.FontMgr
import org.jetbrains.skia.FontStyle
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.deleteExisting
import kotlin.io.path.exists
import kotlin.io.path.nameWithoutExtension

/**
 * Pictures that were looked at, kept at half their size. `cargo xtask phone --bless` writes those anew that differ.
 *
 * Machines draw letters a little differently: a picture holds when all but a few of its dots are like the golden's,
 * and when no large area has another colour.
 */
object Goldens {
    private val folder = Path.of("src/test/goldens")
    private val drawn = Path.of("../../target/kotlin/ui/pictures")
    private val bless = System.getenv("TEND_BLESS") != null

    /** Without Roboto every letter would be another one. */
    val canCompare: Boolean by lazy { FontMgr.default.matchFamilyStyle("Roboto", FontStyle.NORMAL)?.familyName == "Roboto" }

    fun hold(
        name: String,
        image: ImageBitmap,
    ) {
        val file = folder.resolve("$name.png")
        if (!canCompare) return
        val picture = SmallPicture.of(image)
        val difference = if (file.exists()) picture.differenceFrom(SmallPicture.read(file)) else "there is no golden of it"
        if (difference == null) return
        if (bless) return picture.write(file)
        picture.write(drawn.resolve("$name.png"))
        throw AssertionError("$name: $difference; it is drawn in target/kotlin/ui/pictures; if it is right: cargo xtask phone --bless")
    }

    /** Goldens of nothing that is in [names]; blessing removes them. */
    fun strangers(names: Set<String>): List<String> =
        Files
            .list(Files.createDirectories(folder))
            .use { it.toList() }
            .filter { it.nameWithoutExtension !in names }
            .onEach { if (bless) it.deleteExisting() }
            .map { it.nameWithoutExtension }
            .takeUnless { bless }
            .orEmpty()
}
