package app.tend.ui.app

import androidx.compose.runtime.Composable
import androidx.compose.runtime.staticCompositionLocalOf
import kotlinx.coroutines.flow.StateFlow
import java.time.Instant
import java.time.ZoneId

/** What only the phone can do. Android has one, the desktop another. */
interface Phone {
    /** Now; a fixed instant in pictures and tests. */
    fun now(): Instant

    /** The zone the phone is in. */
    val zone: ZoneId

    /**
     * The locale of the phone as a BCP 47 tag, with what the parent chose there, such as `en-US-u-mu-celsius`. A
     * language chosen for this app alone does not change it.
     */
    val locale: String

    /** The country whose emergency number stands on the safety page, as two letters. */
    val country: String?

    /** Whether the phone shows times with am and pm. */
    val hours12: Boolean

    /** Opens the dialler with a number; the parent makes the call. */
    fun dial(number: String)

    /** Lets the parent choose a file to read; its path, or null. */
    suspend fun chooseFile(): String?

    /** Asks where a file called [name] goes and lets [write] write it there. False when it is not there then. */
    suspend fun giveFile(
        name: String,
        write: suspend (path: String) -> Unit,
    ): Boolean

    /** Whether the file given last can be handed to another app. */
    val canShare: Boolean get() = false

    /** Hands the file given last to an app that the parent chooses. */
    fun share() = Unit

    /** Keeps the screen on while a session runs. */
    fun keepOn(on: Boolean)

    /** A light touch of vibration, where the parent wants it. */
    fun touch()

    /** Whether the phone can ask for its own lock before the journal shows; then `lock` is kept as `on`. */
    val canLock: Boolean get() = false

    /** Whether the phone can hide the journal in its list of recent apps; then `recents` is kept as `hidden`. */
    val canHide: Boolean get() = false

    /** Whether a back-up can be put in the place of the journal. */
    val canPutBack: Boolean get() = false

    /** Opens the back-up at [path] in the place of the journal, which is kept beside it. */
    suspend fun putBack(path: String) = Unit

    /** A choice kept on this phone, outside of the journal. */
    fun kept(key: String): String?

    fun keep(
        key: String,
        value: String?,
    )

    /** Counts the choices kept, for those who act on one. */
    val changed: StateFlow<Int>

    /** Calls [onBack] on the phone's back gesture while [enabled]. */
    @Composable
    fun OnBack(
        enabled: Boolean,
        onBack: () -> Unit,
    )
}

/** The phone the screens run on. */
val LocalPhone = staticCompositionLocalOf<Phone> { error("no phone") }
