// The keys of the settings that a file carries of its own; see SettingStore.
#pragma once

namespace levelbook::filesetting {

inline constexpr const char* organisation = "organisation"; ///< Printed at the head of papers.
inline constexpr const char* confidentiality = "confidentiality"; ///< Printed opposite to it.
inline constexpr const char* sample = "sample"; ///< "1" where the people are made up.

} // namespace levelbook::filesetting
