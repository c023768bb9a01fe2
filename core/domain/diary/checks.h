// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry.h"

namespace soviec {

/// The secrecy mark a text carries, as written; empty where there is none (Luật Bảo vệ bí mật nhà
/// nước 117/2025/QH15, Article 5: nothing secret is composed or kept on a networked device).
///
/// A mark is MẬT, TỐI MẬT or TUYỆT MẬT in capitals as a word of its own, or mật in brackets of its
/// own, "(Mật)". Not a mark: lower case ("bảo mật", "mật ong"), and in capitals the words that
/// only contain the syllable (BẢO MẬT, BÍ MẬT, MẬT ONG, MẬT ĐỘ, MẬT KHẨU …). A document number
/// inside the text is read as secrecyMarkOfNumber() reads it.
QString secrecyMark(const QString& text);

/// The mark of a document number: a part of it that is exactly M ("12/BC-M", "01/M-UBND"), or M,
/// TM, TuM in brackets ("05/BC-UBND(TM)"). Abbreviations that merely begin with these letters
/// (MTTQ, TM-DV) are no mark.
QString secrecyMarkOfNumber(const QString& number);

/// What an entry shows by itself: a day, a title, a positive duration of at most 24 h that ends
/// before midnight, a quantity, no secrecy mark. Errors: Invalid, and Refused for a mark.
Result<void> checkEntry(const DiaryEntry& entry);

/// At most 24 h on one day: `others` is what the person has on that day beside the entry.
Result<void> checkDayTotal(const DiaryEntry& entry, Minutes others);

} // namespace soviec
