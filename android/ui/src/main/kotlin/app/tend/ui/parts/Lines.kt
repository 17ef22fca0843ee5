package app.tend.ui.parts

import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.layout
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Constraints

private const val NARROW_BY = 4

/** A number and the unit after it: "21 min", "78 %", "36 °C". */
private val UNIT = Regex("(?<=\\d) (?=[\\p{L}%×°]{1,3}(?!\\p{L}))")

/** A last word so short that it would look lost on a line of its own. */
private val LAST = Regex("(?<=\\S) (?=\\S{1,4}$)")

/** So many words make a sentence; shorter names may have to break anywhere. */
private const val SENTENCE = 5

/** The text with no line break inside "21 min" nor before a short last word. */
internal fun heldTogether(text: String): String {
    if (text.count { it == ' ' } < SENTENCE - 1) return text
    return text.replace(UNIT, "\u00a0").replace(LAST, "\u00a0")
}

/** Lines of like length: as narrow as the words can be without another line. */
internal fun Modifier.balanced(align: TextAlign?): Modifier =
    layout { words, room ->
        val most = room.maxWidth
        var width = most
        if (room.hasBoundedWidth && words.maxIntrinsicWidth(Constraints.Infinity) > most) {
            val height = words.minIntrinsicHeight(most)
            var least = minOf(words.minIntrinsicWidth(Constraints.Infinity), most)
            while (width - least > NARROW_BY) {
                val middle = (least + width) / 2
                if (words.minIntrinsicHeight(middle) > height) least = middle else width = middle
            }
        }
        val placed = words.measure(room.copy(minWidth = minOf(room.minWidth, width), maxWidth = width))
        val whole = placed.width.coerceAtLeast(room.minWidth)
        val start = if (align == TextAlign.Center) (whole - placed.width) / 2 else 0
        layout(whole, placed.height) { placed.placeRelative(start, 0) }
    }
