package app.tend.ui.app

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import app.tend.journal.JournalResult
import app.tend.journal.valueOrNull
import kotlinx.coroutines.flow.Flow

/** The newest state of a screen of the journal, read anew when [key] changes; null until it is read. */
@Composable
fun <T> screenOf(
    key: Any?,
    read: () -> Flow<JournalResult<T>>,
): T? {
    val states = remember(key) { read() }
    return states.collectAsState(null).value?.valueOrNull()
}

/** What is read once for each [key]: pages that change only with the language. */
@Composable
fun <T> readOnce(
    key: Any?,
    read: suspend () -> JournalResult<T>,
): T? {
    var value by remember(key) { mutableStateOf<T?>(null) }
    LaunchedEffect(key) { value = read().valueOrNull() }
    return value
}
