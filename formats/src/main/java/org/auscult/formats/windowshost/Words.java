package org.auscult.formats.windowshost;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words that commands print in the language of the host. */
final class Words {
  private static final Set<String> YES =
      Set.of("yes", "oui", "ja", "sí", "si", "sì", "sim", "tak", "да", "是", "はい", "ano", "igen");
  private static final Set<String> NO =
      Set.of("no", "non", "nein", "nee", "não", "nie", "нет", "否", "いいえ", "ne", "nem", "nej", "ei");
  private static final Set<String> ON =
      Set.of(
          "on",
          "ein",
          "activé",
          "actif",
          "activar",
          "activado",
          "attivato",
          "aan",
          "включить",
          "ligado",
          "ativado",
          "włączone",
          "enabled",
          "aktiviert",
          "habilitado",
          "启用",
          "有効",
          "オン");
  private static final Set<String> OFF =
      Set.of(
          "off",
          "aus",
          "désactivé",
          "inactif",
          "desactivar",
          "desactivado",
          "disattivato",
          "uit",
          "отключить",
          "desligado",
          "desativado",
          "wyłączone",
          "disabled",
          "deaktiviert",
          "deshabilitado",
          "关闭",
          "禁用",
          "無効",
          "オフ");

  /** What the group with all rights is called (Microsoft, well-known SID S-1-5-32-544). */
  private static final Set<String> ADMINISTRATORS =
      Set.of(
          "administrators",
          "administrateurs",
          "administratoren",
          "administradores",
          "amministratori",
          "beheerders",
          "administratorzy",
          "администраторы",
          "administrátoři",
          "rendszergazdák",
          "administratörer",
          "administratorer",
          "järjestelmänvalvojat");

  private Words() {}

  /** What a word for yes or no says; empty for any other. */
  static Optional<Boolean> yes(String word) {
    return either(word, YES, NO);
  }

  /** What a word for on or off says; empty for any other. */
  static Optional<Boolean> on(String word) {
    return either(word, ON, OFF);
  }

  static boolean administrators(String group) {
    return ADMINISTRATORS.contains(lower(group));
  }

  private static Optional<Boolean> either(String word, Set<String> good, Set<String> bad) {
    String lower = lower(word);
    if (good.contains(lower)) {
      return Optional.of(true);
    }
    return bad.contains(lower) ? Optional.of(false) : Optional.empty();
  }

  private static String lower(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
