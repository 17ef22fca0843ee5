package app.tend.ui.desktop

import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.type
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Window
import androidx.compose.ui.window.application
import androidx.compose.ui.window.rememberWindowState
import app.tend.core.Command
import app.tend.journal.TendJournal
import kotlinx.coroutines.runBlocking
import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import java.time.ZoneId
import java.util.Locale

/**
 * The screens in a window of the size of a phone: `[--journal FILE]`, or a made-up family. `--pictures DIR` writes
 * pictures instead and needs no display.
 */
fun main(arguments: Array<String>) {
    val pictures = arguments.indexOf("--pictures")
    if (pictures >= 0) return writePictures(Path.of(arguments[pictures + 1]), arguments.getOrNull(pictures + 2))
    val journal = arguments.indexOf("--journal")
    window(if (journal >= 0) Path.of(arguments[journal + 1]) else null)
}

private fun window(file: Path?) =
    application {
        var opened by remember { mutableStateOf(file?.let(::open) ?: madeUp()) }
        val phone =
            remember {
                DesktopPhone().apply {
                    onPutBack = { backUp ->
                        val (at, journal) = opened
                        opened = Opened(at, putBack(journal, at, backUp, this, Locale.getDefault()))
                    }
                }
            }
        val say = remember { XmlStrings(Locale.getDefault()) }
        Window(
            onCloseRequest = ::exitApplication,
            title = "Tend",
            state = rememberWindowState(width = 412.dp, height = 915.dp),
            onPreviewKeyEvent = { it.key == Key.Escape && it.type == KeyEventType.KeyDown && phone.back() },
        ) {
            key(opened.journal) { DesktopApp(opened.journal, phone, say) { opened = madeUp() } }
        }
    }

/** The journal in the window, and where it lies. */
private data class Opened(
    val file: Path,
    val journal: TendJournal,
)

private fun open(file: Path) = Opened(file, openJournal(file, DesktopPhone(), Locale.getDefault()))

/** Ten weeks of a made-up family, in a folder that goes with the window. */
private fun madeUp(): Opened {
    val folder = Files.createTempDirectory("tend-made-up").also { it.toFile().deleteOnExit() }
    val file = folder.resolve("made-up.tend")
    val phone = DesktopPhone()
    val journal = openJournal(file, phone, Locale.ENGLISH)
    runBlocking {
        journal.perform(Command.FollowLocale(phone.locale))
        journal.fillWithMadeUpFamily(Instant.now().epochSecond.toULong(), ZoneId.systemDefault().id)
    }
    return Opened(file, journal)
}
