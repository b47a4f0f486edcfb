import { setTheme, theme } from '../state/theme.ts';
import { language, setLanguage, t } from '../text/text.ts';

/** Language and theme, on every screen. */
export function LanguageAndThemeSwitch() {
  const night = theme.value === 'night';
  return (
    <div class="switches">
      <button
        type="button"
        lang={language.value === 'id' ? 'en' : 'id'}
        aria-label={t('common.languageSwitch')}
        title={t('common.languageSwitch')}
        onClick={() => void setLanguage(language.value === 'id' ? 'en' : 'id')}
      >
        {language.value === 'id' ? 'EN' : 'ID'}
      </button>
      <button
        type="button"
        aria-label={night ? t('common.theme.toPaper') : t('common.theme.toNight')}
        title={night ? t('common.theme.toPaper') : t('common.theme.toNight')}
        onClick={() => setTheme(night ? 'paper' : 'night')}
      >
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.800" stroke-linecap="round">
          {night ? (
            <>
              <circle cx="10" cy="10" r="3.600" />
              <path d="M10 1.500v2M10 16.500v2M1.500 10h2M16.500 10h2M4 4l1.400 1.400M14.600 14.600 16 16M16 4l-1.400 1.400M5.400 14.600 4 16" />
            </>
          ) : (
            <path d="M16.500 12.200A7 7 0 1 1 7.800 3.500a5.600 5.600 0 0 0 8.700 8.700Z" />
          )}
        </svg>
      </button>
    </div>
  );
}
