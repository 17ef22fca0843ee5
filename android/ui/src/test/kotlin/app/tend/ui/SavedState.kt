package app.tend.ui

import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.snapshots.SnapshotMutableState
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.ObjectInputStream
import java.io.ObjectOutputStream
import java.io.Serializable

/** What a phone does with the state of an app it kills: only plain values are kept, as bytes. */
object SavedState {
    fun canBeKept(value: Any): Boolean =
        when (value) {
            is SnapshotMutableState<*> -> value.value?.let(::canBeKept) ?: true

            is Function<*> -> false

            // The key of an item of a list is Parcelable on Android.
            else -> value is Serializable || value::class.simpleName == "DefaultLazyKey"
        }

    fun throughBytes(saved: Map<String, List<Any?>>): Map<String, List<Any?>> = saved.mapValues { (_, values) -> values.map(::copy) }

    private fun copy(value: Any?): Any? =
        when (value) {
            null -> null

            is SnapshotMutableState<*> -> state(value)

            // What a place keeps for the time it is not in front.
            is Map<*, *> -> value.entries.associate { (key, kept) -> copy(key) to copy(kept) }

            is List<*> -> ArrayList(value.map(::copy))

            !is Serializable -> value

            else -> read(written(value))
        }

    private fun <T> state(kept: SnapshotMutableState<T>): Any {
        @Suppress("UNCHECKED_CAST")
        return mutableStateOf(copy(kept.value) as T, kept.policy)
    }

    private fun written(value: Any): ByteArray =
        ByteArrayOutputStream().also { bytes -> ObjectOutputStream(bytes).use { it.writeObject(value) } }.toByteArray()

    private fun read(bytes: ByteArray): Any = ObjectInputStream(ByteArrayInputStream(bytes)).use { it.readObject() }
}
