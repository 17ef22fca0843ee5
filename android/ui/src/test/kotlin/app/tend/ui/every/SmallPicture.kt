package app.tend.ui.every

import androidx.compose.ui.graphics.ImageBitmap
import java.awt.image.BufferedImage
import java.awt.image.IndexColorModel
import java.nio.file.Files
import java.nio.file.Path
import javax.imageio.IIOImage
import javax.imageio.ImageIO
import javax.imageio.ImageWriteParam
import kotlin.io.path.createParentDirectories
import kotlin.math.abs

private const val BITS = 8
private const val BYTE = 0xFF
private const val COLORS = 256

/** A dot differs when a channel does by more than this: another colour, or another letter. */
private const val OTHER = 40

/** The share of dots that may differ: machines draw the edges of letters differently. */
private const val OTHERS = .004

/** Another shade, too near to be another colour. */
private const val SHADE = 4

/** The share of dots that may have another shade: more is an area, not the edges of letters. */
private const val SHADES = .12

/** A picture at half its size: each dot the middle of four. */
class SmallPicture private constructor(
    private val width: Int,
    private val height: Int,
    private val dots: IntArray,
) {
    /** What is unlike in [other], in a sentence; null when they are alike. */
    fun differenceFrom(other: SmallPicture): String? {
        if (width != other.width || height != other.height) {
            return "it is $width by $height, the golden ${other.width} by ${other.height}"
        }
        val apart = IntArray(dots.size) { apart(dots[it], other.dots[it]) }
        val others = apart.count { it > OTHER }.toDouble() / dots.size
        val shades = apart.count { it > SHADE }.toDouble() / dots.size
        return when {
            others > OTHERS -> "%.2f %% of its dots have another colour".format(others * 100)
            shades > SHADES -> "%.1f %% of its dots have another shade".format(shades * 100)
            else -> null
        }
    }

    /** Writes it with 256 colours: the most frequent that are no shade of another; all others become the nearest. */
    fun write(file: Path) {
        val counts = dots.toList().groupingBy { it }.eachCount()
        val colors = mutableListOf<Int>()
        for ((dot) in counts.entries.sortedWith(compareBy({ -it.value }, { it.key }))) {
            if (colors.size < COLORS && colors.none { apart(it, dot) <= SHADE }) colors += dot
        }
        val places = counts.keys.associateWith { dot -> colors.indices.minBy { distance(dot, colors[it]) }.toByte() }
        val palette = IndexColorModel(BITS, colors.size, colors.toIntArray(), 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE)
        val image = BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette)
        image.raster.setDataElements(0, 0, width, height, ByteArray(dots.size) { places.getValue(dots[it]) })
        file.createParentDirectories()
        val writer = ImageIO.getImageWritersByFormatName("png").next()
        val smallest =
            writer.defaultWriteParam.apply {
                compressionMode = ImageWriteParam.MODE_EXPLICIT
                compressionQuality = 0f
            }
        ImageIO.createImageOutputStream(Files.newOutputStream(file)).use {
            writer.output = it
            writer.write(null, IIOImage(image, null, null), smallest)
        }
        writer.dispose()
    }

    companion object {
        fun of(image: ImageBitmap): SmallPicture {
            val all = IntArray(image.width * image.height).also { image.readPixels(it) }
            val (width, height) = image.width / 2 to image.height / 2
            val dots =
                IntArray(width * height) { place ->
                    val first = place / width * 2 * image.width + place % width * 2
                    middle(all[first], all[first + 1], all[first + image.width], all[first + image.width + 1])
                }
            return SmallPicture(width, height, dots)
        }

        fun read(file: Path): SmallPicture {
            val image = Files.newInputStream(file).use(ImageIO::read)
            val dots = image.getRGB(0, 0, image.width, image.height, null, 0, image.width)
            return SmallPicture(image.width, image.height, IntArray(dots.size) { dots[it] and 0xFFFFFF })
        }

        private fun channels(dot: Int) = intArrayOf(dot shr 2 * BITS and BYTE, dot shr BITS and BYTE, dot and BYTE)

        private fun middle(vararg four: Int): Int {
            val sums = IntArray(3)
            for (dot in four) channels(dot).forEachIndexed { place, value -> sums[place] += value }
            return sums.fold(0) { dot, sum -> dot shl BITS or (sum + 2) / 4 }
        }

        private fun apart(
            one: Int,
            other: Int,
        ): Int {
            val (red, green, blue) = channels(one)
            val (otherRed, otherGreen, otherBlue) = channels(other)
            return maxOf(abs(red - otherRed), abs(green - otherGreen), abs(blue - otherBlue))
        }

        private fun distance(
            one: Int,
            other: Int,
        ): Int {
            val (red, green, blue) = channels(one)
            val (otherRed, otherGreen, otherBlue) = channels(other)
            return (red - otherRed).let { it * it } + (green - otherGreen).let { it * it } + (blue - otherBlue).let { it * it }
        }
    }
}
