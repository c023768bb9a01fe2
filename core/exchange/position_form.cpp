// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/position_form.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 160;

struct SectionName {
    FormSection section;
    QStringList names; ///< folded beginnings of the heading
};

const QList<SectionName>& sectionNames()
{
    static const QList<SectionName> names {
        {FormSection::Purpose, {u"muc tieu vi tri viec lam"_s, u"muc tieu cong viec"_s, u"muc tieu"_s,
                                u"muc dich cong viec"_s, u"muc dich vi tri viec lam"_s}},
        {FormSection::Tasks,
         {u"cac cong viec va tieu chi danh gia"_s, u"cong viec va tieu chi danh gia"_s,
          u"cac nhiem vu va tieu chi danh gia"_s, u"nhiem vu va tieu chi danh gia"_s,
          u"cac nhiem vu cong viec va tieu chi danh gia"_s,
          u"mo ta nhiem vu va tieu chi danh gia"_s, u"cac cong viec va tieu chi"_s,
          u"cac nhiem vu cong viec"_s, u"nhiem vu cu the"_s}},
        {FormSection::Inner,
         {u"ben trong"_s, u"quan he ben trong"_s, u"moi quan he ben trong"_s,
          u"cac moi quan he ben trong"_s}},
        {FormSection::Outer,
         {u"ben ngoai"_s, u"quan he ben ngoai"_s, u"moi quan he ben ngoai"_s,
          u"cac moi quan he ben ngoai"_s}},
        {FormSection::Relations,
         {u"cac moi quan he trong cong viec"_s, u"cac moi quan he cong viec"_s,
          u"moi quan he cong viec"_s, u"moi quan he trong cong viec"_s, u"quan he cong viec"_s,
          u"cac quan he cong viec"_s, u"quan he cong tac"_s, u"cac moi quan he cong tac"_s}},
        {FormSection::Authority,
         {u"pham vi quyen han"_s, u"quyen han"_s, u"tham quyen"_s, u"pham vi tham quyen"_s}},
        {FormSection::Requirements,
         {u"cac yeu cau ve trinh do kinh nghiem nang luc va pham chat ca nhan"_s,
          u"cac yeu cau ve trinh do kinh nghiem nang luc"_s, u"cac yeu cau ve trinh do nang luc"_s,
          u"cac yeu cau ve trinh do va nang luc"_s, u"yeu cau ve trinh do nang luc"_s,
          u"yeu cau ve trinh do va nang luc"_s, u"cac yeu cau ve nang luc trinh do"_s}},
        {FormSection::Qualifications,
         {u"yeu cau ve trinh do kinh nghiem pham chat ca nhan"_s, u"yeu cau ve trinh do pham chat"_s,
          u"yeu cau ve trinh do"_s, u"cac yeu cau ve trinh do"_s, u"yeu cau trinh do"_s,
          u"trinh do pham chat"_s}},
        {FormSection::Competencies,
         {u"yeu cau ve nang luc"_s, u"cac yeu cau ve nang luc"_s, u"cac nang luc"_s,
          u"yeu cau nang luc"_s, u"khung nang luc"_s, u"nang luc yeu cau"_s}},
    };
    return names;
}

/// "3.1-", "II.", "a)", "Phần 2:" and the sign of a list before a heading.
QString withoutNumber(const QString& text)
{
    static const QRegularExpression number(
        u"^(?:[-–•+]\\s*)?(?:(?:phần|mục)\\s+(?=[0-9]|[IVX]+[.:)]))?(?:(?:[0-9]{1,2}|[IVX]{1,4}|[a-zđ])(?:[.\\-–)/:]+|(?=\\s))\\s*)*"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = number.match(text);
    // A single letter before a blank is a word of the sentence ("a dua"), unless a sign follows it.
    static const QRegularExpression bareLetter(u"^[a-zđ]\\s"_s, QRegularExpression::CaseInsensitiveOption);
    return bareLetter.match(text).hasMatch() ? text : text.mid(match.capturedLength());
}

/// What is left of `text` when as many of its words are taken away as `folded` has.
QString behind(const QString& text, const QString& folded)
{
    qsizetype words = folded.count(u' ') + 1;
    qsizetype at = 0;
    bool inWord = false;
    for (; at < text.size(); ++at) {
        const bool letter = text[at].isLetterOrNumber() || text[at].isMark();
        if (inWord && !letter && --words == 0)
            break;
        inWord = letter;
    }
    QString rest = text.mid(at);
    static const QRegularExpression signs(u"^[\\s:.;,\\-–]+"_s);
    return rest.remove(signs);
}

} // namespace

FormHeading formHeading(const QString& paragraph)
{
    const QString text = withoutNumber(cleanText(paragraph));
    const QString folded = fold(text);
    FormHeading best;
    qsizetype length = 0;
    for (const SectionName& section : sectionNames()) {
        for (const QString& name : section.names) {
            if (name.size() <= length || (folded != name && !folded.startsWith(name + u' ')))
                continue;
            best = {section.section, behind(text, name)};
            length = name.size();
        }
    }
    if (best.section == FormSection::None || best.section == FormSection::Purpose) {
        // Purposes may follow their heading on the same line, but only behind a colon.
        const bool inlineText = best.rest.isEmpty() || text.contains(u':')
            || fold(best.rest).startsWith(u"cua vi tri");
        return inlineText ? best : FormHeading {};
    }
    // "5. Các yêu cầu về trình độ, năng lực 5.1- Yêu cầu về trình độ": the last heading counts.
    if (!best.rest.isEmpty()) {
        const FormHeading second = formHeading(best.rest);
        if (second.section != FormSection::None)
            return second;
    }
    const bool sentence = text.size() > longestHeading
        || (fold(best.rest).count(u' ') > 5 && !text.contains(u':'));
    return sentence ? FormHeading {} : best;
}

bool isFormTitle(const QString& paragraph)
{
    const QString folded = fold(withoutNumber(cleanText(paragraph)));
    return folded == u"ban mo ta cong viec" || folded == u"ban mo ta vi tri viec lam"
        || folded == u"mo ta cong viec" || folded == u"ban mo ta cong viec vi tri viec lam";
}

std::optional<BoxField> boxField(const QString& text)
{
    static const QList<std::pair<BoxField::Kind, QStringList>> labels {
        {BoxField::Code,
         {u"ma vi tri viec lam"_s, u"ma vtvl"_s, u"ma so vi tri viec lam"_s, u"ma vi tri"_s,
          u"ma so vtvl"_s}},
        {BoxField::Name,
         {u"ten vi tri viec lam"_s, u"ten vtvl"_s, u"vi tri viec lam"_s, u"ten vi tri"_s,
          u"ten goi vi tri viec lam"_s}},
        {BoxField::Start,
         {u"ngay bat dau thuc hien"_s, u"ngay bat dau"_s, u"thoi gian bat dau thuc hien"_s,
          u"ngay thuc hien"_s}},
        {BoxField::Workplace, {u"dia diem lam viec"_s, u"noi lam viec"_s}},
        {BoxField::Processes,
         {u"quy trinh cong viec lien quan"_s, u"cac quy trinh cong viec lien quan"_s,
          u"quy trinh lien quan"_s, u"quy trinh cong viec"_s}},
        {BoxField::Rank, {u"ngach cong chuc"_s, u"ngach"_s, u"ngach tuong ung"_s}},
        {BoxField::Group, {u"nhom vi tri viec lam"_s, u"nhom vi tri"_s}},
        {BoxField::HeadCount, {u"so luong nguoi lam viec"_s, u"so bien che"_s, u"bien che"_s}},
    };
    const QString clean = tidyFormText(text);
    const QString folded = fold(clean);
    std::optional<BoxField> best;
    qsizetype length = 0;
    for (const auto& [kind, names] : labels) {
        for (const QString& name : names) {
            const bool fits = folded == name || folded.startsWith(name + u' ');
            if (!fits || name.size() <= length)
                continue;
            // A label is followed by a colon, or by nothing.
            const qsizetype colon = clean.indexOf(u':');
            if (folded != name && (colon < 0 || fold(clean.left(colon)).size() > name.size() + 12))
                continue;
            const QString value = colon < 0 ? QString() : tidyFormText(clean.mid(colon + 1));
            best = BoxField {kind, value};
            length = name.size();
        }
    }
    return best;
}

bool isBoxTable(const WordTable& table)
{
    int labels = 0;
    bool named = false;
    for (const WordRow& row : table.rows) {
        for (const WordCell& cell : row.cells) {
            const auto field = cell.continued ? std::nullopt : boxField(cell.text);
            labels += field ? 1 : 0;
            named = named || (field && (field->kind == BoxField::Name || field->kind == BoxField::Code));
        }
    }
    return named && labels >= 2;
}

} // namespace soviec
