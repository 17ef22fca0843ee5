package app.tend.journal

import app.tend.core.Draft
import app.tend.core.FfiConverterTypeDraft
import java.nio.ByteBuffer

/** A draft as it crosses to the core: for the state that a phone keeps of an app it kills. The same version reads it. */
fun Draft.toBytes(): ByteArray {
    val buffer = ByteBuffer.allocate(FfiConverterTypeDraft.allocationSize(this).toInt())
    FfiConverterTypeDraft.write(this, buffer)
    return buffer.array().copyOf(buffer.position())
}

/** The draft of [bytes]; null when another version wrote them. */
fun draftOf(bytes: ByteArray): Draft? {
    val buffer = ByteBuffer.wrap(bytes)
    // Bytes of another shape end too early, name a variant that is not there, or leave some over.
    val read = runCatching { FfiConverterTypeDraft.read(buffer) }.getOrNull()
    return read.takeUnless { buffer.hasRemaining() }
}
