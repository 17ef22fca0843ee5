package app.tend.ui.desktop

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.remember
import androidx.lifecycle.ViewModelStore
import androidx.lifecycle.ViewModelStoreOwner
import androidx.lifecycle.viewmodel.compose.LocalViewModelStoreOwner
import app.tend.journal.JournalResult
import app.tend.journal.TendJournal
import app.tend.journal.valueOrNull
import app.tend.ui.app.TendApp
import app.tend.ui.app.everyMinute
import app.tend.ui.words.Strings
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import java.nio.file.Path
import java.util.Locale

/** The app as a desktop runs it: with an owner of state holders of its own. */
@Composable
fun DesktopApp(
    journal: TendJournal,
    phone: DesktopPhone,
    say: Strings,
    dark: Boolean = false,
    lookAround: () -> Unit = {},
) {
    val owner =
        remember(journal) {
            object : ViewModelStoreOwner {
                override val viewModelStore = ViewModelStore()
            }
        }
    DisposableEffect(owner) { onDispose { owner.viewModelStore.clear() } }
    CompositionLocalProvider(LocalViewModelStoreOwner provides owner) {
        TendApp(journal, phone, say, dark, lookAround)
    }
}

/** Closes [journal], puts the back-up at [backUp] in its place at [file], and opens that. */
suspend fun putBack(
    journal: TendJournal,
    file: Path,
    backUp: String,
    phone: DesktopPhone,
    language: Locale,
    dispatcher: CoroutineDispatcher = Dispatchers.IO,
): TendJournal {
    journal.close()
    val opened = TendJournal.openBackUp(file.toString(), backUp, listOf(language.toLanguageTag()), dispatcher)
    opened.valueOrNull()?.close()
    return openJournal(file, phone, language, dispatcher)
}

/** Opens the journal at [file] as the phone would: read again each minute, by the clock of [phone]. */
fun openJournal(
    file: Path,
    phone: DesktopPhone,
    language: Locale,
    dispatcher: CoroutineDispatcher = Dispatchers.IO,
): TendJournal =
    runBlocking {
        val languages = listOf(language.toLanguageTag())
        val opened = TendJournal.open(file.toString(), languages, dispatcher, everyMinute(phone), phone.clock)
        checkNotNull(opened.valueOrNull()) { "failed to ${(opened as JournalResult.Failure).text}" }
    }
