package app.tend.ui.words

import androidx.compose.runtime.staticCompositionLocalOf
import java.util.Locale

/**
 * The words of the screens, by language. What the journal says about a family comes from the core; these are labels,
 * buttons and what screen readers say. Keys are the names in `res/values/strings.xml`.
 */
interface Strings {
    val locale: Locale

    /** The words of [key] with `%1$s` and so on filled in. */
    operator fun invoke(
        key: String,
        vararg values: Any,
    ): String

    /** The form of [key] that fits [count], which is also `%1$d`. */
    fun count(
        key: String,
        count: Int,
    ): String
}

/** The words of this app. */
val LocalStrings = staticCompositionLocalOf<Strings> { error("no strings") }
