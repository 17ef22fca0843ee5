package app.tend.ui.desktop

import app.tend.ui.app.LightChoice
import java.util.Locale

/** What every place must look right in; some are asked of its words and controls only, and [pictured] for a few places. */
enum class Variant(
    val suffix: String,
    val pictured: Boolean = true,
) {
    Light(""),
    Dark("-dark"),
    Night("-night"),
    Large("-large"),
    RightToLeft("-right-to-left"),
    Narrow("-narrow"),
    Tablet("-tablet"),
    GermanLarge("-german-large", pictured = false),
    SpanishSmall("-spanish-small", pictured = false),
    ;

    /** The same place, looked at so. */
    fun of(shot: Shot): Shot {
        val language =
            when (this) {
                GermanLarge -> Locale.GERMAN
                SpanishSmall -> SPANISH
                else -> shot.language
            }
        val (light, frame) =
            when (this) {
                Light -> shot.light to shot.frame
                Dark -> LightChoice.Dark to shot.frame
                Night -> LightChoice.Night to shot.frame
                Large, GermanLarge -> shot.light to shot.frame.copy(text = 2f)
                RightToLeft -> shot.light to shot.frame.copy(rightToLeft = true)
                Narrow -> shot.light to shot.frame.copy(width = 320, height = shot.frame.height * 7 / 10)
                SpanishSmall -> shot.light to shot.frame.copy(width = 320, height = shot.frame.height * 7 / 10, text = 2f)
                Tablet -> shot.light to shot.frame.copy(width = 1024, height = maxOf(768, shot.frame.height * 6 / 10), density = 1.5f)
            }
        return shot.copy(name = shot.name + suffix, light = light, frame = frame, language = language)
    }
}

/** Every place once, as most parents see it. */
val PLACES: List<Shot> = GALLERY.filter { it.light == LightChoice.Light && it.frame.isPlain && it.language == Locale.ENGLISH }

/** Every place in every variant, and what else is looked at. */
val PICTURES: List<Shot> =
    (
        PLACES.flatMap { place ->
            Variant.entries.filter { it.pictured }.map { it.of(place) }
        } + GALLERY
    ).distinctBy { it.name }

private val Frame.isPlain get() = this == Frame(height = height)
