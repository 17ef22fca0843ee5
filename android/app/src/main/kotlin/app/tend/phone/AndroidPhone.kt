package app.tend.phone

import android.app.Activity
import android.app.KeyguardManager
import android.app.UiModeManager
import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.Context
import android.content.Intent
import android.content.res.Resources
import android.net.Uri
import android.os.Build
import android.telephony.TelephonyManager
import android.text.format.DateFormat
import android.view.HapticFeedbackConstants
import android.view.WindowManager
import androidx.activity.compose.BackHandler
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.tend.ui.app.CHILD
import app.tend.ui.app.LightChoice
import app.tend.ui.app.Phone
import app.tend.ui.exchange.HANDED_OVER
import app.tend.ui.exchange.WAITING
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.withContext
import java.io.File
import java.io.IOException
import java.lang.ref.WeakReference
import java.time.Instant
import java.time.ZoneId
import java.util.Locale
import java.util.UUID

/**
 * The phone as the screens see it. It lives as long as the process, so that a file picker may outlive the activity that
 * opened it; the activity in front takes its place with [attach].
 */
class AndroidPhone(
    private val context: Context,
) : Phone {
    private val choices = context.getSharedPreferences("choices", Context.MODE_PRIVATE)

    /** What is asked for once and never kept: where a shortcut leads, a file that was handed over. */
    private val once = mutableMapOf<String, String>()
    private val changes = MutableStateFlow(0)

    /** Files of other apps as ours: no cache, since one may wait for the first child. */
    private val arrivals = File(context.noBackupFilesDir, "in")
    private var front = WeakReference<MainActivity>(null)
    private var choosing: CompletableDeferred<Uri?>? = null
    private var placing: CompletableDeferred<Uri?>? = null
    private var given: Uri? = null

    override val changed: StateFlow<Int> = changes.asStateFlow()

    init {
        // What was handed over and brought in long ago; what waits for the first child stays.
        val waiting = choices.getString(WAITING, null)?.let(::File)
        // Choices may have come from another phone, files have not.
        if (waiting?.exists() == false) choices.edit().remove(WAITING).apply()
        arrivals
            .listFiles()
            .orEmpty()
            .filter { it != waiting?.parentFile }
            .forEach(File::deleteRecursively)
    }

    /** The child looked at last, as it was kept: a new value is another child. */
    val child: Flow<String?> = changes.map { kept(CHILD) }.distinctUntilChanged()

    override var zone: ZoneId by mutableStateOf(ZoneId.systemDefault())
        private set

    /** Of the system: a language chosen for this app alone names no country and none of the regional preferences. */
    private val ofSystem: Locale get() = Resources.getSystem().configuration.locales[0]

    override val locale: String get() = ofSystem.toLanguageTag()

    override val country: String?
        get() {
            val radio = context.getSystemService(TelephonyManager::class.java)
            return listOf(radio?.networkCountryIso, radio?.simCountryIso, ofSystem.country)
                .firstOrNull { it?.length == 2 }
                ?.uppercase(Locale.ROOT)
        }

    override val hours12: Boolean get() = !DateFormat.is24HourFormat(context)

    override fun now(): Instant = Instant.now()

    /** After the clock or the zone of the phone was changed. */
    fun lookAtTheClock() {
        zone = ZoneId.systemDefault()
    }

    /** The activity in front. */
    fun attach(activity: MainActivity) {
        front = WeakReference(activity)
        lookAtTheClock()
    }

    override fun dial(number: String) {
        start(Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", number, null)))
    }

    private fun start(intent: Intent): Boolean =
        try {
            front.get()?.startActivity(intent) != null
        } catch (_: ActivityNotFoundException) {
            // A tablet may have no dialler: the number stands on the screen.
            false
        }

    override suspend fun chooseFile(): String? {
        val activity = front.get() ?: return null
        val answer = CompletableDeferred<Uri?>()
        choosing?.complete(null)
        choosing = answer
        if (!activity.chooseFile()) return null
        return answer.await()?.let { copyIn(it) }
    }

    /** What the file picker answered; false when nobody waits for it any more. */
    fun chosen(uri: Uri?): Boolean = (choosing?.complete(uri) ?: false).also { choosing = null }

    override suspend fun giveFile(
        name: String,
        write: suspend (path: String) -> Unit,
    ): Boolean {
        val activity = front.get() ?: return false
        val answer = CompletableDeferred<Uri?>()
        placing?.complete(null)
        placing = answer
        if (!activity.placeFile(name)) return false
        val place = answer.await() ?: return false
        val file = File(fresh("out"), name)
        write(file.path)
        return withContext(Dispatchers.IO) { file.exists() && copyOut(file, place) }.also { there -> given = place.takeIf { there } }
    }

    override val canShare: Boolean get() = true

    override fun share() {
        val file = given ?: return
        val send = Intent(Intent.ACTION_SEND).setType(context.contentResolver.getType(file) ?: "application/octet-stream")
        send.putExtra(Intent.EXTRA_STREAM, file).addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
        // The permission to read goes with what is clipped.
        send.clipData = ClipData.newRawUri(null, file)
        start(Intent.createChooser(send, null))
    }

    /** Where the parent wants a file. */
    fun placed(uri: Uri?) {
        placing?.complete(uri)
        placing = null
    }

    private fun copyOut(
        file: File,
        place: Uri,
    ): Boolean =
        try {
            context.contentResolver.openOutputStream(place, "wt")?.use { out -> file.inputStream().use { it.copyTo(out) } } != null
        } catch (_: IOException) {
            false
        } finally {
            file.delete()
        }

    /** A file of another app as one of ours, which the core can open; null when it cannot be read. */
    suspend fun copyIn(uri: Uri): String? =
        withContext(Dispatchers.IO) {
            val folder = File(arrivals, UUID.randomUUID().toString())
            val file = File(folder, nameOf(context, uri))
            try {
                folder.mkdirs()
                context.contentResolver
                    .openInputStream(uri)
                    ?.use { from -> file.outputStream().use { from.copyTo(it) } }
                    ?.let { file.path }
            } catch (_: IOException) {
                null
            } catch (_: SecurityException) {
                // The other app took back what it gave.
                null
            }
        }

    /** An empty folder for a file on its way out; it goes with the cache. */
    private fun fresh(name: String): File =
        File(context.cacheDir, name).also {
            it.deleteRecursively()
            it.mkdirs()
        }

    override fun keepOn(on: Boolean) {
        val window = front.get()?.window ?: return
        if (on) {
            window.addFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON)
        } else {
            window.clearFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON)
        }
    }

    override fun touch() {
        val feel =
            if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) HapticFeedbackConstants.CONFIRM else HapticFeedbackConstants.VIRTUAL_KEY
        (front.get() as Activity?)?.window?.decorView?.performHapticFeedback(feel)
    }

    override val canLock: Boolean get() = context.getSystemService(KeyguardManager::class.java).isDeviceSecure

    override val canHide: Boolean get() = true

    override val canPutBack: Boolean get() = true

    override suspend fun putBack(path: String) = context.tend.house.openBackUp(path)

    override fun kept(key: String): String? = if (key in ONCE) once[key] else choices.getString(key, null)

    override fun keep(
        key: String,
        value: String?,
    ) {
        if (key in ONCE) {
            if (value == null) once -= key else once[key] = value
            return
        }
        choices.edit().putString(key, value).apply()
        changes.value++
        if (key == "light") startIn(value)
    }

    /** What the system shows before the app draws takes the light that will follow, so that nothing flashes at night. */
    private fun startIn(light: String?) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.S) return
        val mode =
            when (light) {
                LightChoice.Light.name -> UiModeManager.MODE_NIGHT_NO
                LightChoice.Dark.name, LightChoice.Night.name -> UiModeManager.MODE_NIGHT_YES
                else -> UiModeManager.MODE_NIGHT_AUTO
            }
        context.getSystemService(UiModeManager::class.java).setApplicationNightMode(mode)
    }

    @Composable
    override fun OnBack(
        enabled: Boolean,
        onBack: () -> Unit,
    ) = BackHandler(enabled, onBack)

    private companion object {
        /** Where to, which form, which file: of this start of the app alone. */
        val ONCE = setOf("place", "open", HANDED_OVER)
    }
}
