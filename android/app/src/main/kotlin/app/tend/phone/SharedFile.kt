package app.tend.phone

import android.content.ClipData
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.provider.OpenableColumns
import android.webkit.MimeTypeMap

/** The file another app hands over; null when the intent is another one. */
internal fun sharedFile(intent: Intent): Uri? =
    when (intent.action) {
        Intent.ACTION_VIEW -> intent.data?.takeIf { it.scheme == "content" }
        Intent.ACTION_SEND -> stream(intent) ?: intent.clipData?.first()
        else -> null
    }

private fun stream(intent: Intent): Uri? =
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
        intent.getParcelableExtra(Intent.EXTRA_STREAM, Uri::class.java)
    } else {
        @Suppress("DEPRECATION")
        intent.getParcelableExtra(Intent.EXTRA_STREAM)
    }

private fun ClipData.first(): Uri? = if (itemCount > 0) getItemAt(0).uri else null

/** The name a file has in its own app, without what could lead out of our folder. */
internal fun nameOf(
    context: Context,
    uri: Uri,
): String {
    val named =
        context.contentResolver.query(uri, arrayOf(OpenableColumns.DISPLAY_NAME), null, null, null)?.use { row ->
            if (row.moveToFirst()) row.getString(0) else null
        }
    val name = (named ?: uri.lastPathSegment).orEmpty().substringAfterLast('/')
    val safe = name.takeUnless { it.isEmpty() || it == "." || it == ".." } ?: "history"
    if ('.' in safe) return safe
    // The ending says what is in it; some apps only say the type.
    val ending = MimeTypeMap.getSingleton().getExtensionFromMimeType(context.contentResolver.getType(uri)) ?: return safe
    return "$safe.$ending"
}
