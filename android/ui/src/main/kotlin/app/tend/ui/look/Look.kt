package app.tend.ui.look

import androidx.compose.animation.core.CubicBezierEasing
import androidx.compose.animation.core.Easing
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.ColorScheme
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Shapes
import androidx.compose.material3.Typography
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.remember
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.LineHeightStyle
import androidx.compose.ui.unit.sp

/** Paper by day, paper in the dark, and a dim red lamp by night. */
enum class Scheme { Light, Dark, Night }

/** Colours by role. */
class RoleColors(
    val alert: Color,
    val alertContainer: Color,
    val inverseOnSurface: Color,
    val inversePrimary: Color,
    val inverseSurface: Color,
    val lamp: Color,
    val onAlert: Color,
    val onAlertContainer: Color,
    val onPrimary: Color,
    val onPrimaryContainer: Color,
    val onSurface: Color,
    val onSurfaceVariant: Color,
    val outline: Color,
    val outlineVariant: Color,
    val primary: Color,
    val primaryContainer: Color,
    val scrim: Color,
    val surface: Color,
    val surfaceContainer: Color,
    val surfaceHigh: Color,
    val surfaceHighest: Color,
    val surfaceLow: Color,
    val surfaceLowest: Color,
)

/**
 * The colours of one kind: [color] for marks, [container] for areas, [onContainer] for words on them and for its icon
 * on the page; [fill], [onFill] and [border] for the tile of a running timer.
 */
class KindColors(
    val color: Color,
    val onColor: Color,
    val container: Color,
    val onContainer: Color,
    val fill: Color,
    val onFill: Color,
    val border: Color,
)

/** Colours of ribbons and charts. */
class ChartColors(
    val awake: Color,
    val axis: Color,
    val band: Color,
    val bandEdge: Color,
    val carried: Color,
    val cry: Color,
    val fuss: Color,
    val grid: Color,
    val inconsolable: Color,
    val line: Color,
    val nightShade: Color,
    val sleepNap: Color,
    val sleepNapFill: Color,
    val sleepNight: Color,
    val sleepNightFill: Color,
    val unlogged: Color,
)

/** All colours of one scheme. */
class SchemeColors(
    val role: RoleColors,
    val sleep: KindColors,
    val feed: KindColors,
    val cry: KindColors,
    val massage: KindColors,
    val care: KindColors,
    val chart: ChartColors,
    val sky: Map<String, Pair<Color, Color>>,
)

/** The four kinds that have a colour of their own; all care shares the fifth. */
enum class Hue { Sleep, Feed, Cry, Massage, Care }

/** What everything is drawn with. */
class Look(
    val scheme: Scheme,
) {
    private val all =
        when (scheme) {
            Scheme.Light -> lightColors
            Scheme.Dark -> darkColors
            Scheme.Night -> nightColors
        }
    val role = all.role
    val chart = all.chart
    val surface = role.surface
    val text = role.onSurface
    val soft = role.onSurfaceVariant
    val outline = role.outline
    val rule = role.outlineVariant
    val ink = role.primary

    /** In night light filled areas would glow: buttons are dark with a bright edge. */
    val night = scheme == Scheme.Night
    val light = scheme == Scheme.Light

    /** The ground of sheets, a little brighter than what they cover where it is dark. */
    val sheet = if (light) role.surface else role.surfaceLow

    fun of(hue: Hue): KindColors =
        when (hue) {
            Hue.Sleep -> all.sleep
            Hue.Feed -> all.feed
            Hue.Cry -> all.cry
            Hue.Massage -> all.massage
            Hue.Care -> all.care
        }

    /** The top of Today and what it fades into; plain paper when nothing runs. */
    fun sky(hue: Hue?): Pair<Color, Color> = all.sky.getValue(hue?.name?.lowercase() ?: "awake")

    internal fun material(): ColorScheme =
        (if (light) lightColorScheme() else darkColorScheme()).copy(
            primary = ink,
            onPrimary = role.onPrimary,
            primaryContainer = role.primaryContainer,
            onPrimaryContainer = role.onPrimaryContainer,
            secondary = ink,
            onSecondary = role.onPrimary,
            secondaryContainer = role.primaryContainer,
            onSecondaryContainer = role.onPrimaryContainer,
            tertiary = ink,
            onTertiary = role.onPrimary,
            tertiaryContainer = role.primaryContainer,
            onTertiaryContainer = role.onPrimaryContainer,
            background = surface,
            onBackground = text,
            surface = surface,
            onSurface = text,
            onSurfaceVariant = soft,
            surfaceVariant = role.surfaceHigh,
            surfaceDim = role.surfaceContainer,
            surfaceBright = role.surfaceLowest,
            surfaceContainerLowest = role.surfaceLowest,
            surfaceContainerLow = role.surfaceLow,
            surfaceContainer = role.surfaceContainer,
            surfaceContainerHigh = role.surfaceHigh,
            surfaceContainerHighest = role.surfaceHighest,
            surfaceTint = Color.Transparent,
            outline = outline,
            outlineVariant = rule,
            inverseSurface = role.inverseSurface,
            inverseOnSurface = role.inverseOnSurface,
            inversePrimary = role.inversePrimary,
            error = role.alert,
            onError = role.onAlert,
            errorContainer = role.alertContainer,
            onErrorContainer = role.onAlertContainer,
            scrim = role.scrim,
        )
}

/** Styles of text. They grow with the parent's setting and are never capped; figures keep one width. */
object Type {
    /** The one number over 40 on a screen. */
    val timer: TextStyle = TypeTokens.timer
    val number: TextStyle = TypeTokens.number
    val headline: TextStyle = TypeTokens.headline
    val title: TextStyle = TypeTokens.title
    val subtitle: TextStyle = TypeTokens.subtitle
    val body: TextStyle = TypeTokens.body
    val detail: TextStyle = TypeTokens.detail
    val label: TextStyle = TypeTokens.label
    val caption: TextStyle = TypeTokens.caption
}

internal fun textStyle(
    size: Int,
    line: Int,
    weight: Int,
): TextStyle =
    TextStyle(
        fontSize = size.sp,
        lineHeight = line.sp,
        fontWeight = FontWeight(weight),
        fontFeatureSettings = "tnum",
        lineHeightStyle = LineHeightStyle(LineHeightStyle.Alignment.Center, LineHeightStyle.Trim.None),
    )

internal fun cubic(
    a: Float,
    b: Float,
    c: Float,
    d: Float,
): Easing = CubicBezierEasing(a, b, c, d)

/** What everything on a screen is drawn with. */
val LocalLook = staticCompositionLocalOf { Look(Scheme.Light) }

/** Sets the look and Material's theme from it. */
@Composable
fun TendTheme(
    scheme: Scheme,
    content: @Composable () -> Unit,
) {
    val look = remember(scheme) { Look(scheme) }
    CompositionLocalProvider(LocalLook provides look) {
        MaterialTheme(
            colorScheme = remember(look) { look.material() },
            shapes =
                Shapes(
                    extraSmall = RoundedCornerShape(Radius.small),
                    small = RoundedCornerShape(Radius.chip),
                    medium = RoundedCornerShape(Radius.card),
                    large = RoundedCornerShape(Radius.action),
                    extraLarge = RoundedCornerShape(Radius.sheet),
                ),
            typography =
                Typography(
                    displayLarge = Type.timer,
                    displayMedium = Type.timer,
                    displaySmall = Type.number,
                    headlineLarge = Type.number,
                    headlineMedium = Type.headline,
                    headlineSmall = Type.headline,
                    titleLarge = Type.title,
                    titleMedium = Type.subtitle,
                    titleSmall = Type.label,
                    bodyLarge = Type.body,
                    bodyMedium = Type.detail,
                    bodySmall = Type.caption,
                    labelLarge = Type.label,
                    labelMedium = Type.caption,
                    labelSmall = Type.caption,
                ),
            content = content,
        )
    }
}
