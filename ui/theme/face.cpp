// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/face.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

struct Shape {
    int pixels;
    QFont::Weight weight;
};

Shape shapeOf(Face face)
{
    switch (face) {
    case Face::Strong: return {13, QFont::DemiBold};
    case Face::Small: return {12, QFont::Normal};
    case Face::SmallStrong: return {12, QFont::DemiBold};
    case Face::Tiny:
    case Face::Code: return {11, QFont::Normal};
    case Face::Brand: return {16, QFont::Bold};
    case Face::Title: return {20, QFont::DemiBold};
    case Face::Figure: return {28, QFont::Bold};
    case Face::Body: break;
    }
    return {13, QFont::Normal};
}

} // namespace

bool coversVietnamese(const QFont& font)
{
    const QFontMetrics metrics(font);
    const QString hardest = u"ăâđêôơưẶẫỗỡữỵ"_s;
    return std::all_of(hardest.begin(), hardest.end(), [&](QChar c) { return metrics.inFont(c); });
}

bool hasTabularFigures(const QFont& font)
{
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (metrics.horizontalAdvance(QChar(digit)) != width)
            return false;
    }
    return true;
}

QFont bodyFont(int percent)
{
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QFont font = system;
    for (const QString& family :
         {system.family(), u"Noto Sans"_s, u"Segoe UI"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s}) {
        QFont candidate = system;
        candidate.setFamilies({family, u"Noto Sans"_s, u"DejaVu Sans"_s, u"Noto Sans Symbols2"_s});
        // A system without a desktop calls whatever it has its font, a typewriter's too.
        if (coversVietnamese(candidate) && hasTabularFigures(candidate) && !QFontInfo(candidate).fixedPitch()) {
            font = candidate;
            break;
        }
    }
    font.setPixelSize((facePixels(Face::Body) * percent + 50) / 100);
    return font;
}

int facePixels(Face face)
{
    return shapeOf(face).pixels;
}

QFont::Weight faceWeight(Face face)
{
    return shapeOf(face).weight;
}

QFont face(Face kind, const QFont& body)
{
    const Shape shape = shapeOf(kind);
    QFont font = body;
    if (kind == Face::Code) {
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setFamilies({font.family(), u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s});
    }
    const int body13 = body.pixelSize() > 0 ? body.pixelSize() : facePixels(Face::Body);
    font.setPixelSize(
        (body13 * shape.pixels + facePixels(Face::Body) / 2) / facePixels(Face::Body));
    font.setWeight(shape.weight);
    return font;
}

QFont face(Face kind, const QWidget*)
{
    return face(kind, QApplication::font());
}

} // namespace soviec
