package app.tend.ui.app

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateMapOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.runtime.staticCompositionLocalOf
import app.tend.journal.JournalResult
import app.tend.journal.valueOrNull
import kotlinx.coroutines.flow.Flow

/** What the place in front could not read; it says so and can be told to try again. */
class Readings {
    private val failures = mutableStateMapOf<Any, JournalResult.Failure>()

    /** How often the parent asked to try again. */
    var tries by mutableIntStateOf(0)
        private set

    val failure: JournalResult.Failure? get() = failures.values.firstOrNull()

    fun tryAgain() {
        tries += 1
    }

    /** What one reading came to. */
    fun note(
        reading: Any,
        result: JournalResult<*>?,
    ) {
        if (result is JournalResult.Failure) failures[reading] = result else failures -= reading
    }
}

/** The readings of the place in front. */
val LocalReadings = staticCompositionLocalOf { Readings() }

/** The newest state of a screen of the journal, read anew when [key] changes; null until it is read. */
@Composable
fun <T> screenOf(
    key: Any?,
    read: () -> Flow<JournalResult<T>>,
): T? = readingOf(key, read)?.value

/** As [screenOf], where nothing may be the answer: null until it is read. What was read once stays while a later reading fails. */
@Composable
fun <T> readingOf(
    key: Any?,
    read: () -> Flow<JournalResult<T>>,
): JournalResult.Success<T>? {
    val readings = LocalReadings.current
    val states = remember(key, readings.tries) { read() }
    val result = states.collectAsState(null).value
    Noted(readings, result)
    val last = remember(key) { LastRead<T>() }
    if (result is JournalResult.Success) last.read = result
    return last.read
}

private class LastRead<T> {
    var read: JournalResult.Success<T>? = null
}

/** What is read once for each [key]: pages that change only with the language. */
@Composable
fun <T> readOnce(
    key: Any?,
    read: suspend () -> JournalResult<T>,
): T? {
    val readings = LocalReadings.current
    var result by remember(key) { mutableStateOf<JournalResult<T>?>(null) }
    LaunchedEffect(key, readings.tries) { result = read() }
    Noted(readings, result)
    return result?.valueOrNull()
}

@Composable
private fun Noted(
    readings: Readings,
    result: JournalResult<*>?,
) {
    val reading = remember { Any() }
    DisposableEffect(reading, result is JournalResult.Failure) {
        readings.note(reading, result)
        onDispose { readings.note(reading, null) }
    }
}
