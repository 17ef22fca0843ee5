package app.tend.phone

import android.annotation.SuppressLint
import android.content.res.Resources
import app.tend.ui.words.Strings
import java.util.Locale
import java.util.concurrent.ConcurrentHashMap
import app.tend.ui.R as Words

/** The words of the screens from Android's resources, in the language the parent chose. */
class AndroidStrings(
    private val resources: Resources,
) : Strings {
    private val texts = ConcurrentHashMap<String, Int>()
    private val plurals = ConcurrentHashMap<String, Int>()

    override val locale: Locale get() = resources.configuration.locales[0]

    override fun invoke(
        key: String,
        vararg values: Any,
    ): String {
        val id = texts.getOrPut(key) { find(key, "string") }
        return if (values.isEmpty()) resources.getString(id).replace("%%", "%") else resources.getString(id, *values)
    }

    override fun count(
        key: String,
        count: Int,
    ): String = resources.getQuantityString(plurals.getOrPut(key) { find(key, "plurals") }, count, count)

    // By name, because the screens know no Android; res/raw/keep.xml keeps what is looked up so.
    @SuppressLint("DiscouragedApi")
    private fun find(
        key: String,
        type: String,
    ): Int {
        val id = resources.getIdentifier(key, type, resources.getResourcePackageName(Words.string.app_name))
        check(id != 0) { "no $type is called $key" }
        return id
    }
}
