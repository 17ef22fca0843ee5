package app.tend.phone

import android.app.Activity
import android.app.KeyguardManager
import android.hardware.biometrics.BiometricManager
import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import android.os.CancellationSignal
import android.os.SystemClock
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.tend.ui.words.Strings

/** What unlocks: the finger, the face, the code of the phone. */
interface Credential {
    /** Whether the phone has one; without, nothing can be locked. */
    fun isSet(activity: Activity): Boolean

    /** Asks for it. False when the activity has to ask the older way, with [MainActivity.confirm]. */
    fun ask(
        activity: Activity,
        say: Strings,
        done: () -> Unit,
    ): Boolean
}

/** The lock in front of the app, where the parent wants one. It lives as long as the process. */
class AppLock(
    private val phone: AndroidPhone,
) {
    /** Replaced in tests, which have no finger. */
    var credential: Credential = DeviceCredential
    private var left: Long? = null

    /** Whether the way is shut now. */
    var shut by mutableStateOf(wanted)
        private set

    /** Whether the parent wants a lock. */
    val wanted: Boolean get() = phone.kept("lock") == "on"

    /** No screen can be seen any more. */
    fun leave() {
        if (!shut) left = SystemClock.elapsedRealtime()
    }

    /** A screen can be seen again. A short way out, to choose a file or to call someone, is not asked about. */
    fun come() {
        val away = left?.let { SystemClock.elapsedRealtime() - it }
        if (wanted && away != null && away > SHORT) shut = true
    }

    fun open() {
        shut = false
        left = null
    }

    private companion object {
        const val SHORT = 60_000L
    }
}

/** The device's own credential, without a library. */
object DeviceCredential : Credential {
    override fun isSet(activity: Activity): Boolean = activity.getSystemService(KeyguardManager::class.java).isDeviceSecure

    override fun ask(
        activity: Activity,
        say: Strings,
        done: () -> Unit,
    ): Boolean {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.R) return false
        val allowed = BiometricManager.Authenticators.BIOMETRIC_WEAK or BiometricManager.Authenticators.DEVICE_CREDENTIAL
        BiometricPrompt
            .Builder(activity)
            .setTitle(say("outside_locked"))
            .setAllowedAuthenticators(allowed)
            .build()
            .authenticate(
                CancellationSignal(),
                activity.mainExecutor,
                object : BiometricPrompt.AuthenticationCallback() {
                    override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult) = done()
                },
            )
        return true
    }
}
