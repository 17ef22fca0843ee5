package app.tend.phone

import android.Manifest
import android.app.KeyguardManager
import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.os.Bundle
import android.view.WindowManager
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.activity.result.ActivityResultLauncher
import androidx.activity.result.contract.ActivityResultContracts
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.runtime.setValue
import androidx.core.view.WindowCompat
import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelStore
import androidx.lifecycle.ViewModelStoreOwner
import androidx.lifecycle.lifecycleScope
import androidx.lifecycle.viewmodel.compose.LocalViewModelStoreOwner
import androidx.lifecycle.viewmodel.compose.viewModel
import app.tend.core.TileTap
import app.tend.journal.JournalResult
import app.tend.journal.TendJournal
import app.tend.journal.valueOrNull
import app.tend.ui.app.LightChoice
import app.tend.ui.app.Lights
import app.tend.ui.app.LocalPhone
import app.tend.ui.app.Screen
import app.tend.ui.app.TendApp
import app.tend.ui.app.look
import app.tend.ui.exchange.HANDED_OVER
import app.tend.ui.look.Scheme
import app.tend.ui.look.TendTheme
import app.tend.ui.words.Formats
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import java.io.File
import java.time.LocalDate

/** The one window of the app. Everything that outlives a rotation lives in [TendApplication] or in the saved state. */
class MainActivity : ComponentActivity() {
    private val phone get() = tend.phone
    private val house get() = tend.house
    private val lock get() = tend.lock

    /** Counts what led into the app; another one begins the screens anew, at the place it leads to. */
    private var arrival by mutableIntStateOf(0)

    private lateinit var files: ActivityResultLauncher<Array<String>>
    private lateinit var places: ActivityResultLauncher<String>
    private lateinit var backUps: ActivityResultLauncher<Array<String>>
    private lateinit var credentials: ActivityResultLauncher<Intent>
    private lateinit var permissions: ActivityResultLauncher<String>

    override fun onCreate(savedInstanceState: Bundle?) {
        enableEdgeToEdge()
        super.onCreate(savedInstanceState)
        register()
        phone.attach(this)
        if (savedInstanceState == null) arrive(intent) else arrival = savedInstanceState.getInt(ARRIVAL)
        lifecycleScope.launch { phone.changed.collect { hideFromRecents() } }
        lifecycleScope.launch {
            house.outside.collect {
                if (it != null &&
                    (it.running.isNotEmpty() || it.sessions.isNotEmpty())
                ) {
                    askForNotifications()
                }
            }
        }
        setContent { Everything() }
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        setIntent(intent)
        arrive(intent)
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putInt(ARRIVAL, arrival)
    }

    override fun onStart() {
        super.onStart()
        phone.attach(this)
        lock.come()
    }

    override fun onStop() {
        super.onStop()
        if (!isChangingConfigurations) lock.leave()
    }

    // What another app is asked for.

    private fun register() {
        files = registerForActivityResult(ActivityResultContracts.OpenDocument()) { uri -> if (!phone.chosen(uri)) uri?.let(::bringIn) }
        places = registerForActivityResult(ActivityResultContracts.CreateDocument("application/octet-stream"), phone::placed)
        backUps = registerForActivityResult(ActivityResultContracts.OpenDocument()) { uri -> uri?.let(::openBackUp) }
        credentials =
            registerForActivityResult(ActivityResultContracts.StartActivityForResult()) { if (it.resultCode == RESULT_OK) lock.open() }
        permissions = registerForActivityResult(ActivityResultContracts.RequestPermission()) { lifecycleScope.launch { house.show() } }
    }

    /** Opens the phone's picker; false when it has none. */
    fun chooseFile(): Boolean = launched { files.launch(arrayOf("*/*")) }

    /** Asks the phone where a file goes; false when it cannot. */
    fun placeFile(name: String): Boolean = launched { places.launch(name) }

    private fun launched(launch: () -> Unit): Boolean =
        try {
            launch()
            true
        } catch (_: ActivityNotFoundException) {
            false
        }

    private fun openBackUp(uri: Uri) {
        lifecycleScope.launch { phone.copyIn(uri)?.let(house::openBackUp) }
    }

    // What led into the app.

    private fun arrive(intent: Intent) {
        phone.keep("place", null)
        phone.keep("open", null)
        phone.keep(HANDED_OVER, null)
        // From the recents comes what was handed over long ago.
        if (intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0) return
        val file = sharedFile(intent)
        val action = OutsideAction.of(intent).takeIf { intent.component?.className == OutsideAction.DOOR }
        when {
            file != null -> bringIn(file)
            action is OutsideAction.Start -> begin(action)
            action is OutsideAction.Session -> goOn(action)
            action != null -> lifecycleScope.launch { house.carryOut(action) }
        }
    }

    /** A file that was handed over leads to the page that looks at it first, or says that it cannot be read. */
    private fun bringIn(uri: Uri) {
        lifecycleScope.launch {
            phone.keep(HANDED_OVER, phone.copyIn(uri).orEmpty())
            leadTo(Screen.Exchange)
        }
    }

    /** As a tap on the tile of Today: what can begin begins, a form opens, a massage is prepared. */
    private fun begin(start: OutsideAction.Start) {
        lifecycleScope.launch {
            val tap = house.journal()?.let { Outside.tile(it, start) }?.tap ?: return@launch
            phone.look(start.child)
            when (tap) {
                is TileTap.Start -> {
                    house.carryOut(start)
                }

                TileTap.OpenForm -> {
                    phone.keep("open", "${start.kind.name}:${start.child}")
                    leadTo(Screen.Today)
                }

                TileTap.PrepareMassage -> {
                    leadTo(Screen.Massage)
                }

                is TileTap.Stop -> {}
            }
        }
    }

    /** To the guided massage of a child, while there is one. */
    private fun goOn(session: OutsideAction.Session) {
        lifecycleScope.launch {
            val journal = house.journal() ?: return@launch
            journal.massageSession(session.child).first().valueOrNull() ?: return@launch
            phone.look(session.child)
            leadTo(Screen.Session)
        }
    }

    private fun leadTo(screen: Screen) {
        phone.keep("place", "${screen.name}:")
        arrival++
    }

    // What the parent chose.

    private fun hideFromRecents() {
        val flag = WindowManager.LayoutParams.FLAG_SECURE
        if (phone.kept("recents") == "hidden") window.addFlags(flag) else window.clearFlags(flag)
    }

    /** Once, when the first timer runs; who says no is not asked again. */
    private fun askForNotifications() {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) return
        if (RunningNotes.allowed(this) || phone.kept(ASKED) != null) return
        phone.keep(ASKED, "once")
        permissions.launch(Manifest.permission.POST_NOTIFICATIONS)
    }

    private fun unlock(say: AndroidStrings) {
        if (!lock.credential.isSet(this)) return lock.open()
        if (!lock.credential.ask(this, say, lock::open)) confirm(say)
    }

    /** Before Android 11 the phone asks for its code on a page of its own. */
    @Suppress("DEPRECATION")
    private fun confirm(say: AndroidStrings) {
        val ask = getSystemService(KeyguardManager::class.java).createConfirmDeviceCredentialIntent(say("outside_locked"), null)
        if (ask == null) lock.open() else credentials.launch(ask)
    }

    // What is drawn.

    @Composable
    private fun Everything() {
        val say = remember { AndroidStrings(resources) }
        val dark = isSystemInDarkTheme()
        val door by house.door.collectAsState()
        val screens = rememberSaveableStateHolder()
        when (val now = door) {
            Door.Opening -> {}

            is Door.Shut -> {
                AtTheDoor(say, dark) { Shut(now.failure, it) }
            }

            is Door.Open -> {
                if (lock.shut) {
                    AtTheDoor(say, dark) { LockedPage { unlock(say) } }
                } else {
                    // What is left behind a lock is there again after it.
                    screens.SaveableStateProvider("screens") {
                        OfOneJournal(now.journal) {
                            key(arrival) { TendApp(now.journal, phone, say, dark, house::lookAround, ::light, now.told) }
                        }
                    }
                }
            }
        }
    }

    /** The pages in front of the journal: in the light the parent chose, as far as that is known. */
    @Composable
    private fun AtTheDoor(
        say: AndroidStrings,
        dark: Boolean,
        content: @Composable (Formats) -> Unit,
    ) {
        val formats = remember { Formats(say, { phone.zone }, phone.hours12) }
        val lights = remember { Lights(phone) }
        val hidden = if (lights.choice == LightChoice.NightByHours && dark) Scheme.Night else lights.scheme(dark, null, formats)
        light(hidden)
        TendTheme(hidden) {
            CompositionLocalProvider(
                LocalPhone provides phone,
                LocalStrings provides say,
                LocalFormats provides formats,
            ) { content(formats) }
        }
    }

    @Composable
    private fun Shut(
        failure: JournalResult.Failure,
        formats: Formats,
    ) {
        val backUp = (failure as? JournalResult.Damaged)?.backUp
        val day =
            remember(backUp) {
                // The core names a back-up by its day.
                val named = backUp?.let { runCatching { LocalDate.parse(File(it).nameWithoutExtension) }.getOrNull() }
                named?.let(formats::dateWithYear)
            }
        ShutPage(failure, day, WaysIn(house::open, house::openBackUp) { launched { backUps.launch(arrayOf("*/*")) } })
    }

    /** Dark words on the system's bars where the page is light. */
    private fun light(scheme: Scheme) {
        val bars = WindowCompat.getInsetsController(window, window.decorView)
        bars.isAppearanceLightStatusBars = scheme == Scheme.Light
        bars.isAppearanceLightNavigationBars = scheme == Scheme.Light
    }

    private companion object {
        const val ARRIVAL = "arrival"
        const val ASKED = "asked_notifications"
    }
}

/** State holders belong to the journal they read: they outlive a rotation, and go when another one is opened. */
@Composable
private fun OfOneJournal(
    journal: TendJournal,
    content: @Composable () -> Unit,
) {
    val holders = viewModel { Holders() }
    CompositionLocalProvider(LocalViewModelStoreOwner provides holders.of(journal), content = content)
}

/** The state holders of the journal that is open. */
class Holders : ViewModel() {
    private var journal: TendJournal? = null
    private var owner = owner()

    private fun owner() =
        object : ViewModelStoreOwner {
            override val viewModelStore = ViewModelStore()
        }

    fun of(opened: TendJournal): ViewModelStoreOwner {
        if (journal !== opened) {
            owner.viewModelStore.clear()
            owner = owner()
            journal = opened
        }
        return owner
    }

    override fun onCleared() = owner.viewModelStore.clear()
}
