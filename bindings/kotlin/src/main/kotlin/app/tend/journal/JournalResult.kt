package app.tend.journal

import app.tend.core.JournalException
import app.tend.core.Problem

/** What the journal answered: one type a screen can `when` over. */
sealed interface JournalResult<out T> {
    /** It was done; here is what was asked for. */
    data class Success<out T>(
        val value: T,
    ) : JournalResult<T>

    /** It was not done: one case for each thing a screen would do differently. */
    sealed interface Failure : JournalResult<Nothing> {
        /** Why, in lower case and without an end: it fits after "failed to". */
        val text: String
    }

    /** What was asked for is not in the journal. Read the screen again. */
    data class NotFound(
        override val text: String,
        val what: String,
    ) : Failure

    /** The input cannot be saved as it is. Show each problem at its field. */
    data class Invalid(
        override val text: String,
        val problems: List<Problem>,
    ) : Failure

    /** The file was written by a newer version and was not touched. Update the app. */
    data class NewerFile(
        override val text: String,
        val found: UInt,
        val supported: UInt,
    ) : Failure

    /** Another program holds the file. Try again. */
    data class Busy(
        override val text: String,
    ) : Failure

    /** The file is damaged and was kept. [backUp] is the newest back-up that passed its check. */
    data class Damaged(
        override val text: String,
        val backUp: String?,
    ) : Failure

    /** The phone's storage refused: full, read-only or gone. */
    data class Storage(
        override val text: String,
        val reason: String,
    ) : Failure

    /** A file that was to be brought in cannot be read. */
    data class UnreadableImport(
        override val text: String,
        val reason: String,
    ) : Failure

    /** The parent stopped it; nothing was changed. */
    data class Cancelled(
        override val text: String,
    ) : Failure

    /** The journal was closed. Open it again. */
    data class Closed(
        override val text: String,
    ) : Failure
}

/** What was asked for, or nothing when it failed. */
fun <T> JournalResult<T>.valueOrNull(): T? =
    when (this) {
        is JournalResult.Success -> value
        is JournalResult.Failure -> null
    }

/** The same answer about something made from its value. */
inline fun <T, R> JournalResult<T>.map(change: (T) -> R): JournalResult<R> =
    when (this) {
        is JournalResult.Success -> JournalResult.Success(change(value))
        is JournalResult.Failure -> this
    }

/** Asks the core; what it throws becomes a value. */
internal inline fun <T> asking(question: () -> T): JournalResult<T> =
    try {
        JournalResult.Success(question())
    } catch (error: JournalException) {
        error.asFailure()
    }

// The core's text is what the exception prints; its `message` would print the problems themselves.
internal fun JournalException.asFailure(): JournalResult.Failure =
    when (this) {
        is JournalException.NotFound -> JournalResult.NotFound(toString(), what)
        is JournalException.Invalid -> JournalResult.Invalid(toString(), problems)
        is JournalException.NewerFile -> JournalResult.NewerFile(toString(), found, supported)
        is JournalException.Busy -> JournalResult.Busy(toString())
        is JournalException.Damaged -> JournalResult.Damaged(toString(), backUp)
        is JournalException.Storage -> JournalResult.Storage(toString(), reason)
        is JournalException.UnreadableImport -> JournalResult.UnreadableImport(toString(), reason)
        is JournalException.Cancelled -> JournalResult.Cancelled(toString())
        is JournalException.Closed -> JournalResult.Closed(toString())
    }
