package app.tend.ui.desktop

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.rememberUpdatedState
import app.tend.ui.app.Phone
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import java.awt.FileDialog
import java.awt.Frame
import java.io.File
import java.time.Clock
import java.time.Instant
import java.time.ZoneId
import java.util.Locale

/**
 * A desktop in the place of the phone. Choices live as long as the window. It [locks] nothing by itself: pictures and
 * tests say so to see what a phone with a lock shows.
 */
class DesktopPhone(
    val clock: Clock = Clock.systemUTC(),
    override val zone: ZoneId = ZoneId.systemDefault(),
    override val country: String? = Locale.getDefault().country.ifEmpty { null },
    private val kept: MutableMap<String, String> = mutableMapOf(),
    private val locks: Boolean = false,
    override val locale: String = Locale.getDefault().toLanguageTag(),
) : Phone {
    private val backs = mutableListOf<() -> Unit>()
    private val changes = MutableStateFlow(0)

    /** Files handed out and numbers dialled, for tests to look at. */
    val given = mutableListOf<String>()

    /** The answer to the next question for a file; asks with a dialog when null. */
    var nextFile: String? = null

    override val hours12: Boolean = false

    override val canLock: Boolean get() = locks

    override val canHide: Boolean get() = locks

    /** Opens a back-up in the place of the journal; none where there is no journal to exchange. */
    var onPutBack: (suspend (String) -> Unit)? = null

    override val canPutBack: Boolean get() = onPutBack != null

    override suspend fun putBack(path: String) {
        onPutBack?.invoke(path)
    }

    override fun now(): Instant = clock.instant()

    override fun dial(number: String) {
        given += "tel:$number"
    }

    override suspend fun chooseFile(): String? = nextFile ?: ask(FileDialog.LOAD, null)

    override suspend fun giveFile(
        name: String,
        write: suspend (path: String) -> Unit,
    ): Boolean {
        val path = nextFile ?: ask(FileDialog.SAVE, name) ?: return false
        write(path)
        given += path
        return true
    }

    private fun ask(
        mode: Int,
        name: String?,
    ): String? {
        val dialog = FileDialog(null as Frame?, "", mode).apply { file = name }
        dialog.isVisible = true
        return dialog.file?.let { File(dialog.directory, it).path }
    }

    override fun keepOn(on: Boolean) = Unit

    override fun touch() = Unit

    override fun kept(key: String): String? = kept[key]

    override fun keep(
        key: String,
        value: String?,
    ) {
        if (value == null) kept -= key else kept[key] = value
        changes.value++
    }

    override val changed: StateFlow<Int> = changes.asStateFlow()

    /** What Escape does. */
    fun back(): Boolean {
        val last = backs.lastOrNull() ?: return false
        last()
        return true
    }

    @Composable
    override fun OnBack(
        enabled: Boolean,
        onBack: () -> Unit,
    ) {
        val now by rememberUpdatedState(onBack)
        DisposableEffect(enabled) {
            val call = { now() }
            if (enabled) backs += call
            onDispose { backs -= call }
        }
    }
}
