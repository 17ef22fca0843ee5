// Written by `cargo xtask look` from docs/look. Change those files, not this one.
package app.tend.ui.look

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.unit.dp

internal val darkColors =
    SchemeColors(
        role =
            RoleColors(
                alert = Color(0xFFFFB4A6),
                alertContainer = Color(0xFF5E1D14),
                inverseOnSurface = Color(0xFF2E2622),
                inversePrimary = Color(0xFF7A560D),
                inverseSurface = Color(0xFFEFE6DF),
                lamp = Color(0xFFF0CB7A),
                onAlert = Color(0xFF5B0D05),
                onAlertContainer = Color(0xFFFFDAD3),
                onPrimary = Color(0xFF241B15),
                onPrimaryContainer = Color(0xFFF3E5D9),
                onSurface = Color(0xFFEFE6DF),
                onSurfaceVariant = Color(0xFFC9BCB2),
                outline = Color(0xFF94867C),
                outlineVariant = Color(0xFF463C36),
                primary = Color(0xFFCDBBAA),
                primaryContainer = Color(0xFF453831),
                scrim = Color(0xFF000000),
                surface = Color(0xFF171311),
                surfaceContainer = Color(0xFF231D1A),
                surfaceHigh = Color(0xFF2D2622),
                surfaceHighest = Color(0xFF38302B),
                surfaceLow = Color(0xFF1D1816),
                surfaceLowest = Color(0xFF110E0C),
            ),
        care =
            KindColors(
                color = Color(0xFFC8B9AE),
                onColor = Color(0xFF32271F),
                container = Color(0xFF3B322C),
                onContainer = Color(0xFFEDE1D8),
                fill = Color(0xFF564941),
                onFill = Color(0xFFF2E7DF),
                border = Color(0xFFC8B9AE),
            ),
        cry =
            KindColors(
                color = Color(0xFFE07A86),
                onColor = Color(0xFF3D0812),
                container = Color(0xFF54222B),
                onContainer = Color(0xFFFFDADC),
                fill = Color(0xFF7C3641),
                onFill = Color(0xFFFFE6E7),
                border = Color(0xFFE07A86),
            ),
        feed =
            KindColors(
                color = Color(0xFFF0CB7A),
                onColor = Color(0xFF3A2800),
                container = Color(0xFF493613),
                onContainer = Color(0xFFFBE4B4),
                fill = Color(0xFF6A511D),
                onFill = Color(0xFFFFF0D2),
                border = Color(0xFFF0CB7A),
            ),
        massage =
            KindColors(
                color = Color(0xFF86D3C9),
                onColor = Color(0xFF00332E),
                container = Color(0xFF163F3B),
                onContainer = Color(0xFFC2EFE8),
                fill = Color(0xFF235B55),
                onFill = Color(0xFFD9F6F0),
                border = Color(0xFF86D3C9),
            ),
        sleep =
            KindColors(
                color = Color(0xFF9C97E8),
                onColor = Color(0xFF161242),
                container = Color(0xFF2B2A55),
                onContainer = Color(0xFFDEDCFF),
                fill = Color(0xFF47448A),
                onFill = Color(0xFFECEAFF),
                border = Color(0xFF9C97E8),
            ),
        chart =
            ChartColors(
                awake = Color(0xFF2E2723),
                axis = Color(0xFFC9BCB2),
                band = Color(0xFF2A231F),
                bandEdge = Color(0xFF94867C),
                carried = Color(0xFFC8B9AE),
                cry = Color(0xFFE07A86),
                fuss = Color(0xFFAD5A66),
                grid = Color(0xFF332B26),
                inconsolable = Color(0xFFFFC9CE),
                line = Color(0xFFEFE6DF),
                nightShade = Color(0xFF1E1A22),
                sleepNap = Color(0xFF6F6BB8),
                sleepNapFill = Color(0xFF6F6BB8),
                sleepNight = Color(0xFF9C97E8),
                sleepNightFill = Color(0xFF9C97E8),
                unlogged = Color(0xFF231D1A),
            ),
        sky =
            mapOf(
                "awake" to (Color(0xFF231D1A) to Color(0xFF171311)),
                "care" to (Color(0xFF3B322C) to Color(0xFF171311)),
                "cry" to (Color(0xFF54222B) to Color(0xFF171311)),
                "feed" to (Color(0xFF493613) to Color(0xFF171311)),
                "massage" to (Color(0xFF163F3B) to Color(0xFF171311)),
                "sleep" to (Color(0xFF2B2A55) to Color(0xFF171311)),
            ),
    )

internal val lightColors =
    SchemeColors(
        role =
            RoleColors(
                alert = Color(0xFFA1281B),
                alertContainer = Color(0xFFFBE0DA),
                inverseOnSurface = Color(0xFFFBF1E8),
                inversePrimary = Color(0xFFF0CB7A),
                inverseSurface = Color(0xFF362C27),
                lamp = Color(0xFFDFA33A),
                onAlert = Color(0xFFFFFFFF),
                onAlertContainer = Color(0xFF6A150C),
                onPrimary = Color(0xFFFFFFFF),
                onPrimaryContainer = Color(0xFF33271F),
                onSurface = Color(0xFF261E1A),
                onSurfaceVariant = Color(0xFF5E524B),
                outline = Color(0xFF84766D),
                outlineVariant = Color(0xFFDDD2C7),
                primary = Color(0xFF3B2F2A),
                primaryContainer = Color(0xFFE8DCD0),
                scrim = Color(0xFF1A1210),
                surface = Color(0xFFFBF7F2),
                surfaceContainer = Color(0xFFF1EAE1),
                surfaceHigh = Color(0xFFEAE2D8),
                surfaceHighest = Color(0xFFE3DACF),
                surfaceLow = Color(0xFFF6F0E8),
                surfaceLowest = Color(0xFFFFFFFF),
            ),
        care =
            KindColors(
                color = Color(0xFF7B6B61),
                onColor = Color(0xFFFFFFFF),
                container = Color(0xFFECE3DA),
                onContainer = Color(0xFF40342D),
                fill = Color(0xFF7B6B61),
                onFill = Color(0xFFFFFFFF),
                border = Color(0xFF7B6B61),
            ),
        cry =
            KindColors(
                color = Color(0xFFA23348),
                onColor = Color(0xFFFFFFFF),
                container = Color(0xFFF9E0E1),
                onContainer = Color(0xFF741E31),
                fill = Color(0xFFA23348),
                onFill = Color(0xFFFFFFFF),
                border = Color(0xFFA23348),
            ),
        feed =
            KindColors(
                color = Color(0xFFA87B1C),
                onColor = Color(0xFF241800),
                container = Color(0xFFF8E9C9),
                onContainer = Color(0xFF5A4008),
                fill = Color(0xFFA87B1C),
                onFill = Color(0xFF241800),
                border = Color(0xFFA87B1C),
            ),
        massage =
            KindColors(
                color = Color(0xFF2B827B),
                onColor = Color(0xFFFFFFFF),
                container = Color(0xFFD6ECE7),
                onContainer = Color(0xFF0E4C46),
                fill = Color(0xFF2B827B),
                onFill = Color(0xFFFFFFFF),
                border = Color(0xFF2B827B),
            ),
        sleep =
            KindColors(
                color = Color(0xFF3D4191),
                onColor = Color(0xFFFFFFFF),
                container = Color(0xFFE4E4F6),
                onContainer = Color(0xFF2A2D70),
                fill = Color(0xFF3D4191),
                onFill = Color(0xFFFFFFFF),
                border = Color(0xFF3D4191),
            ),
        chart =
            ChartColors(
                awake = Color(0xFFEFE8DF),
                axis = Color(0xFF5E524B),
                band = Color(0xFFF2EADE),
                bandEdge = Color(0xFF84766D),
                carried = Color(0xFF7B6B61),
                cry = Color(0xFFA23348),
                fuss = Color(0xFFBE6E7C),
                grid = Color(0xFFE3DACF),
                inconsolable = Color(0xFF5C1022),
                line = Color(0xFF261E1A),
                nightShade = Color(0xFFEDE7E4),
                sleepNap = Color(0xFF787EC2),
                sleepNapFill = Color(0xFF787EC2),
                sleepNight = Color(0xFF3D4191),
                sleepNightFill = Color(0xFF3D4191),
                unlogged = Color(0xFFF1EAE1),
            ),
        sky =
            mapOf(
                "awake" to (Color(0xFFF1EAE1) to Color(0xFFFBF7F2)),
                "care" to (Color(0xFFECE3DA) to Color(0xFFFBF7F2)),
                "cry" to (Color(0xFFF9E0E1) to Color(0xFFFBF7F2)),
                "feed" to (Color(0xFFF8E9C9) to Color(0xFFFBF7F2)),
                "massage" to (Color(0xFFD6ECE7) to Color(0xFFFBF7F2)),
                "sleep" to (Color(0xFFE4E4F6) to Color(0xFFFBF7F2)),
            ),
    )

internal val nightColors =
    SchemeColors(
        role =
            RoleColors(
                alert = Color(0xFFF2502E),
                alertContainer = Color(0xFF340E0A),
                inverseOnSurface = Color(0xFFEC5236),
                inversePrimary = Color(0xFFEC5236),
                inverseSurface = Color(0xFF2C0D08),
                lamp = Color(0xFFC0732A),
                onAlert = Color(0xFF0B0302),
                onAlertContainer = Color(0xFFF2583A),
                onPrimary = Color(0xFF0B0302),
                onPrimaryContainer = Color(0xFFEC5236),
                onSurface = Color(0xFFE84A30),
                onSurfaceVariant = Color(0xFFE0482C),
                outline = Color(0xFFB83A20),
                outlineVariant = Color(0xFF38100A),
                primary = Color(0xFFE04A2C),
                primaryContainer = Color(0xFF2C0D08),
                scrim = Color(0xFF000000),
                surface = Color(0xFF0B0302),
                surfaceContainer = Color(0xFF150704),
                surfaceHigh = Color(0xFF1B0906),
                surfaceHighest = Color(0xFF220C08),
                surfaceLow = Color(0xFF100503),
                surfaceLowest = Color(0xFF060101),
            ),
        care =
            KindColors(
                color = Color(0xFFAC4028),
                onColor = Color(0xFF0B0302),
                container = Color(0xFF1A0806),
                onContainer = Color(0xFFE0482C),
                fill = Color(0xFF1A0806),
                onFill = Color(0xFFE0482C),
                border = Color(0xFFAC4028),
            ),
        cry =
            KindColors(
                color = Color(0xFFF65C3E),
                onColor = Color(0xFF0B0302),
                container = Color(0xFF2A0A08),
                onContainer = Color(0xFFEE4E36),
                fill = Color(0xFF2A0A08),
                onFill = Color(0xFFEE4E36),
                border = Color(0xFFF65C3E),
            ),
        feed =
            KindColors(
                color = Color(0xFFC0732A),
                onColor = Color(0xFF0B0302),
                container = Color(0xFF200C04),
                onContainer = Color(0xFFE4562E),
                fill = Color(0xFF200C04),
                onFill = Color(0xFFE4562E),
                border = Color(0xFFC0732A),
            ),
        massage =
            KindColors(
                color = Color(0xFFB05430),
                onColor = Color(0xFF0B0302),
                container = Color(0xFF1E0B06),
                onContainer = Color(0xFFE25230),
                fill = Color(0xFF1E0B06),
                onFill = Color(0xFFE25230),
                border = Color(0xFFB05430),
            ),
        sleep =
            KindColors(
                color = Color(0xFFB83420),
                onColor = Color(0xFF0B0302),
                container = Color(0xFF220A08),
                onContainer = Color(0xFFE84A30),
                fill = Color(0xFF220A08),
                onFill = Color(0xFFE84A30),
                border = Color(0xFFB83420),
            ),
        chart =
            ChartColors(
                awake = Color(0xFF280C08),
                axis = Color(0xFFE0482C),
                band = Color(0xFF190805),
                bandEdge = Color(0xFFB83A20),
                carried = Color(0xFFAC4028),
                cry = Color(0xFFD84428),
                fuss = Color(0xFFB83A24),
                grid = Color(0xFF2A0C08),
                inconsolable = Color(0xFFEE6440),
                line = Color(0xFFE84A30),
                nightShade = Color(0xFF120503),
                sleepNap = Color(0xFFB83420),
                sleepNapFill = Color(0xFF0B0302),
                sleepNight = Color(0xFFB83420),
                sleepNightFill = Color(0xFF4A140C),
                unlogged = Color(0xFF150604),
            ),
        sky =
            mapOf(
                "awake" to (Color(0xFF150704) to Color(0xFF0B0302)),
                "care" to (Color(0xFF1A0806) to Color(0xFF0B0302)),
                "cry" to (Color(0xFF2A0A08) to Color(0xFF0B0302)),
                "feed" to (Color(0xFF200C04) to Color(0xFF0B0302)),
                "massage" to (Color(0xFF1E0B06) to Color(0xFF0B0302)),
                "sleep" to (Color(0xFF220A08) to Color(0xFF0B0302)),
            ),
    )

/** Styles of text: size and line height in sp, weight. */
internal object TypeTokens {
    val body = textStyle(16, 24, 400)
    val caption = textStyle(12, 16, 500)
    val detail = textStyle(14, 20, 400)
    val headline = textStyle(28, 36, 500)
    val label = textStyle(14, 20, 500)
    val number = textStyle(32, 40, 400)
    val subtitle = textStyle(16, 22, 500)
    val timer = textStyle(52, 56, 400)
    val title = textStyle(20, 26, 500)
}

/** Distances. */
object Space {
    val hair = 2.dp
    val l = 16.dp
    val m = 12.dp
    val margin = 20.dp
    val marginNarrow = 16.dp
    val narrowBelow = 360.dp
    val page = 40.dp
    val s = 8.dp
    val section = 32.dp
    val xl = 20.dp
    val xs = 4.dp
    val xxl = 24.dp
}

/** Corners grow with the thing. */
object Radius {
    val action = 24.dp
    val card = 20.dp
    val chip = 12.dp
    val full = 999.dp
    val mark = 3.dp
    val sheet = 28.dp
    val small = 8.dp
}

/** Least sizes of what is touched. */
object Touch {
    val action = 96.dp
    val actionMin = 64.dp
    val chip = 48.dp
    val cue = 64.dp
    val min = 48.dp
    val next = 72.dp
    val paintRow = 32.dp
    val stop = 72.dp
}

/** Widths of lines. */
object Line {
    val bandEdge = 1.5.dp
    val grid = 1.dp
    val icon = 1.75.dp
    val line = 2.5.dp
    val massageTrail = 10.dp
}

/** Durations in milliseconds; nothing loops, blinks or bounces. */
object Motion {
    const val CHANGE = 200
    val easing = cubic(0.2f, 0.0f, 0.0f, 1.0f)
    const val PRESS = 80
    const val REDUCED = 0
    const val SHEET = 300
    const val SKY = 600
    const val SNACKBAR = 6000
    const val STROKE_CM_PER_SECOND = 3
}
